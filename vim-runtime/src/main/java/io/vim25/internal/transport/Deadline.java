package io.vim25.internal.transport;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The instant at which a request must have ended, reply included, whatever it is in the middle of. Immutable.
 *
 * @param nanos that instant, by {@link System#nanoTime}
 * @param isSet whether there is one at all
 */
public record Deadline(long nanos, boolean isSet) {
    /** As long as it takes. */
    public static final Deadline NONE = new Deadline(0, false);

    private static final Duration ENDLESS = Duration.ofDays(36_500);

    /** At an instant of {@link System#nanoTime}. */
    public static Deadline at(long nanos) {
        return new Deadline(nanos, true);
    }

    /** After a time from now on; none, if that is longer than anybody waits. */
    public static Deadline after(Duration time) {
        return time.compareTo(ENDLESS) < 0 ? at(System.nanoTime() + time.toNanos()) : NONE;
    }

    /** How many nanoseconds are left; 0 or less when it is over. */
    public long nanosLeft() {
        return isSet ? nanos - System.nanoTime() : Long.MAX_VALUE;
    }

    /** Whether that instant has come. */
    boolean isOver() {
        return isSet && nanos - System.nanoTime() <= 0;
    }

    /**
     * How long a wait may be that is as long as this otherwise; more than 0.
     *
     * @throws SocketTimeoutException if the instant has come
     */
    int bound(int millis) throws SocketTimeoutException {
        if (!isSet) {
            return millis;
        }
        check();
        // rounded up, so that it is over after the wait
        return (int) Math.min(millis, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime()) + 1);
    }

    /**
     * Ends what goes on.
     *
     * @throws SocketTimeoutException if the instant has come
     */
    void check() throws SocketTimeoutException {
        if (isOver()) {
            throw new SocketTimeoutException("the time for the call is over");
        }
    }
}
