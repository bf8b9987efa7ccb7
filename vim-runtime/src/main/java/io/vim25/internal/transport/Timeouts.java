package io.vim25.internal.transport;

import java.time.Duration;

/** How long a transport waits, as {@code HttpURLConnection} takes it: for a TCP connection, and for each read. */
record Timeouts(Duration connect, Duration read) {
    Timeouts {
        check("connect", connect);
        check("read", read);
    }

    int connectMillis() {
        return millis(connect);
    }

    int readMillis() {
        return millis(read);
    }

    /** A duration as a person writes it: {@code 30 s}, {@code 250 ms}. */
    static String text(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    /** Zero would mean for ever. */
    private static void check(String name, Duration duration) {
        if (duration.toMillis() <= 0) {
            throw new IllegalArgumentException("The " + name + " time-out must be at least 1 ms: " + duration);
        }
    }

    private static int millis(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, duration.toMillis());
    }
}
