package io.vim25.inventory.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time; null is without end. */
record Bounds(@Nullable Instant begin, @Nullable Instant end) {
    /** What both have in common. */
    Bounds within(Bounds other) {
        return new Bounds(later(begin, other.begin), earlier(end, other.end));
    }

    boolean isEverything() {
        return begin == null && end == null;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
