package io.vim25.internal.call;

import io.vim25.CallInterruptedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Time and chance, which tests replace.
 *
 * @param nanos the time in nanoseconds, from any start
 * @param clock the time of day
 * @param sleeper how to wait
 * @param random what shortens pauses
 */
record Waiting(LongSupplier nanos, InstantSource clock, Sleeper sleeper, RandomGenerator random) {
    /** The JVM's. */
    static Waiting real() {
        return new Waiting(
                System::nanoTime,
                InstantSource.system(),
                pause -> Thread.sleep(pause.toMillis()),
                () -> java.util.concurrent.ThreadLocalRandom.current().nextLong());
    }

    /** Waits. */
    void pause(Duration pause, String what) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting to try again: " + what, e);
        }
    }

    /** How to wait. */
    interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }
}
