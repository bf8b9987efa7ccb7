package io.vim25;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a call is tried, and how long. By default up to 5 attempts, of which none begins later than 2 minutes after
 * the call; between two of them a pause of 200 ms, twice as long each time, but 10 seconds at most, and each shortened
 * at random by up to a half.
 *
 * <p>This says how often, and not what: an operation that changes something is never sent again once the server may have
 * received it. Immutable.
 *
 * @param attempts how often a call is tried at most; 1 or more
 * @param deadline how long after the call's beginning an attempt may begin at most; one that runs isn't cut short by
 *     this, but by {@link CallOptions#withDeadline} and {@link VimBuilder#callTimeout}
 * @param firstPause the pause after the first attempt
 * @param longestPause the longest pause, unless the server asks for a longer one
 */
public record RetryPolicy(int attempts, Duration deadline, Duration firstPause, Duration longestPause) {
    private static final RetryPolicy DEFAULTS =
            new RetryPolicy(5, Duration.ofMinutes(2), Duration.ofMillis(200), Duration.ofSeconds(10));

    /**
     * A policy.
     *
     * @throws IllegalArgumentException if there isn't even one attempt, or a duration is negative
     */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("a call is tried at least once, but attempts is " + attempts);
        }
        requireNotNegative("deadline", deadline);
        requireNotNegative("firstPause", firstPause);
        requireNotNegative("longestPause", longestPause);
    }

    private static void requireNotNegative(String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative()) {
            throw new IllegalArgumentException(name + " can't be negative, but it is " + duration);
        }
    }

    /** The defaults. */
    public static RetryPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** One attempt. */
    public static RetryPolicy never() {
        return DEFAULTS.withAttempts(1);
    }

    /** The same with another number of attempts. */
    public RetryPolicy withAttempts(int newAttempts) {
        return new RetryPolicy(newAttempts, deadline, firstPause, longestPause);
    }

    /** The same with another deadline. */
    public RetryPolicy withDeadline(Duration newDeadline) {
        return new RetryPolicy(attempts, newDeadline, firstPause, longestPause);
    }

    /** The same with other pauses. */
    public RetryPolicy withPauses(Duration newFirstPause, Duration newLongestPause) {
        return new RetryPolicy(attempts, deadline, newFirstPause, newLongestPause);
    }
}
