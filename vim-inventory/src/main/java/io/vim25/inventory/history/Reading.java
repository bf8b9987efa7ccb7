package io.vim25.inventory.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How history is read. */
record Reading(boolean oldestFirst, int pageSize, Duration pause) {
    static final Reading OF_DEFAULTS = new Reading(false, 500, Duration.ofSeconds(2));
    private static final int LARGEST_PAGE = 1000;

    Reading withOldestFirst() {
        return new Reading(true, pageSize, pause);
    }

    Reading withPageSize(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has from 1 to 1,000 items, not " + size);
        }
        return new Reading(oldestFirst, size, pause);
    }

    Reading withPause(Duration newPause) {
        if (newPause.isNegative() || newPause.isZero()) {
            throw new IllegalArgumentException("the pause between two calls is longer than nothing, not " + newPause);
        }
        return new Reading(oldestFirst, pageSize, newPause);
    }

    int checkedLast(int last, @Nullable Instant end) {
        if (last < 0) {
            throw new IllegalArgumentException("there can't be " + last + " items at first");
        }
        if (end != null) {
            throw new IllegalStateException(
                    "Nothing new comes after " + end + ". Follow without until(...), or read stream().");
        }
        return last;
    }
}
