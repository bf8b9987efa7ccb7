package io.vim25;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that has ended.
 *
 * @param call which call it was
 * @param begun when it began, by this machine's clock
 * @param duration how long it took, with all attempts and the pauses between them
 * @param outcome what became of it
 * @param fault the fault's type on the wire, for example {@code InvalidState}; null unless the outcome is a fault
 * @param attempts its attempts, in their order; empty only if it was interrupted before the first
 */
public record CallEvent(
        CallInfo call,
        Instant begun,
        Duration duration,
        CallOutcome outcome,
        @Nullable String fault,
        List<AttemptEvent> attempts) {
    /** Copies the list. */
    public CallEvent {
        attempts = List.copyOf(attempts);
    }
}
