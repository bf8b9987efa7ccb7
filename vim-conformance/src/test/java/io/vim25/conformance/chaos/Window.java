package io.vim25.conformance.chaos;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, in which something happened. */
record Window(Instant from, Instant to) {
    /** From then until now. */
    static Window since(Instant from) {
        return new Window(from, Instant.now());
    }

    /** Whether what happened in both may have happened at once. */
    boolean meets(Window other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
