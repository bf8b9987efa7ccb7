package io.vim25.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}, as seconds; its other form, a date, is passed over, since clocks differ. */
final class RetryAfter {
    /** More digits than anybody waits seconds. */
    private static final int LONGEST = 6;

    private RetryAfter() {}

    static @Nullable Duration parse(@Nullable String header) {
        boolean seconds = header != null
                && !header.isEmpty()
                && header.length() <= LONGEST
                && header.chars().allMatch(c -> c >= '0' && c <= '9');
        return seconds ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }
}
