package io.vim25.inventory.performance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for.
 *
 * @param last how many values; 0 for all of the time
 * @param metrics how many metrics a call asks for; 0 for the default
 */
record Options(
        String instance,
        Duration interval,
        int last,
        @Nullable Instant begin,
        @Nullable Instant end,
        int metrics) {
    Options withInstance(String newInstance) {
        return new Options(newInstance, interval, last, begin, end, metrics);
    }

    Options withInterval(Duration newInterval) {
        return new Options(instance, newInterval, last, begin, end, metrics);
    }

    Options withLast(int newLast) {
        return new Options(instance, interval, newLast, begin, end, metrics);
    }

    Options withTime(@Nullable Instant newBegin, @Nullable Instant newEnd) {
        int newLast = newBegin == null ? last : 0;
        return new Options(instance, interval, newLast, newBegin, newEnd, metrics);
    }

    Options withMetrics(int newMetrics) {
        return new Options(instance, interval, last, begin, end, newMetrics);
    }
}
