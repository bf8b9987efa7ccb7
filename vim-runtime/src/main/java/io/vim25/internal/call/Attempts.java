package io.vim25.internal.call;

import io.vim25.HttpErrorException;
import io.vim25.RetryPolicy;
import io.vim25.VimException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, and how long to wait before the next. One thread uses it. */
final class Attempts {
    private final RetryPolicy policy;
    private final Waiting waiting;
    private final long start;
    private @Nullable VimException first;
    private int made;

    Attempts(RetryPolicy policy, Waiting waiting) {
        this.policy = policy;
        this.waiting = waiting;
        this.start = waiting.nanos().getAsLong();
    }

    /** Counts an attempt that begins. */
    void begin() {
        made++;
    }

    /** How many there were, the present one included. */
    int made() {
        return made;
    }

    /**
     * Waits until the next attempt may begin; longer, if the server asks for that.
     *
     * @param failure what the last one ended with
     * @throws VimException the failure, if there is no attempt left, or no time
     */
    void awaitNext(VimException failure, String what) {
        Duration asked = failure instanceof HttpErrorException http ? http.retryAfter() : null;
        Duration own = nextPause();
        Duration pause = asked != null && asked.compareTo(own) > 0 ? asked : own;
        Duration elapsed = Duration.ofNanos(waiting.nanos().getAsLong() - start);
        if (made >= policy.attempts() || elapsed.plus(pause).compareTo(policy.deadline()) > 0) {
            throw ended(failure, elapsed);
        }
        if (first == null) {
            first = failure;
        }
        waiting.pause(pause, what);
    }

    /** Twice as long each time, and shortened at random, so that many callers don't come back together. */
    private Duration nextPause() {
        long longest = policy.longestPause().toNanos();
        long doubled = policy.firstPause().toNanos();
        for (int i = 1; i < made && doubled < longest; i++) {
            doubled *= 2;
        }
        long pause = Math.min(doubled, longest);
        return Duration.ofNanos(pause - (pause < 2 ? 0 : waiting.random().nextLong(pause / 2)));
    }

    /** The real failure, with a note of how often and how long it was tried. */
    VimException ended(VimException failure, Duration elapsed) {
        if (made > 1) {
            failure.addSuppressed(new Note("the last of " + made + " attempts in " + elapsed.toMillis() + " ms"));
            if (first != null && first != failure) {
                failure.addSuppressed(first);
            }
        }
        return failure;
    }

    /** Says something about the exception that it is attached to. */
    private static final class Note extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Note(String text) {
            super(text, null, false, false);
        }
    }
}
