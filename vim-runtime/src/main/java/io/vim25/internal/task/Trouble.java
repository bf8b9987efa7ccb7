package io.vim25.internal.task;

import io.vim25.MethodFault;
import io.vim25.NotSupported;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What has failed since something last went well. Guarded by the round. */
final class Trouble {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** A server that refuses so often in a row means it. */
    private static final int REFUSALS = 5;

    private @Nullable RuntimeException last;
    private int refusals;
    private long pause = FIRST.toNanos();
    private long calmAt;

    void note(RuntimeException e) {
        last = e;
        refusals = e instanceof MethodFault ? refusals + 1 : refusals;
        calmAt = System.nanoTime() + pause;
        pause = Math.min(2 * pause, LONGEST.toNanos());
    }

    void isOver() {
        last = null;
        refusals = 0;
        pause = FIRST.toNanos();
    }

    /** The last failure; null if all is well. */
    @Nullable
    RuntimeException last() {
        return last;
    }

    /** Whether it is a fault that doesn't go away. */
    boolean isRefusal() {
        return last instanceof NotSupported || refusals >= REFUSALS;
    }

    /** How long to wait before the next try. */
    long nanosToCalm(long now) {
        return last == null ? 0 : Math.max(0, calmAt - now);
    }
}
