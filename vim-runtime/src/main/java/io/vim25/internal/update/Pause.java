package io.vim25.internal.update;

import io.vim25.CallInterruptedException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The time between two things that fail: longer each time, and shorter at random, so that programs don't stay in step. */
final class Pause {
    private static final long FIRST = Duration.ofMillis(200).toMillis();
    private static final long LONGEST = Duration.ofSeconds(10).toMillis();

    private long next = FIRST;

    /** Something went well. */
    void reset() {
        next = FIRST;
    }

    /** Waits after a failure. */
    void await(RuntimeException failure) {
        try {
            Thread.sleep(next - ThreadLocalRandom.current().nextLong(next / 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting to ask again for changes", failure);
        }
        next = Math.min(LONGEST, next * 2);
    }
}
