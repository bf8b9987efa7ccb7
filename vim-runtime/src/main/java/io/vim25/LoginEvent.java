package io.vim25;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login that has ended.
 *
 * @param server the server's name, with its port where that isn't the default
 * @param first whether it is the first one of the {@code Vim}; else a session had ended
 * @param begun when it began, by this machine's clock
 * @param duration how long it took
 * @param outcome what became of it; a result is a session
 * @param fault the fault's type on the wire, for example {@code InvalidLogin}; null unless the outcome is a fault
 */
public record LoginEvent(
        String server,
        boolean first,
        Instant begun,
        Duration duration,
        CallOutcome outcome,
        @Nullable String fault) {}
