package io.vim25.internal.call;

import io.vim25.OutcomeUnknownException;
import io.vim25.RetryPolicy;
import io.vim25.VimException;
import io.vim25.internal.transport.Deadline;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a call again where that is safe. Thread-safe. */
final class RetryCaller {
    private static final Logger LOG = LoggerFactory.getLogger(RetryCaller.class);

    private final Caller next;
    private final String server;
    private final Waiting waiting;

    RetryCaller(Caller next, String server, Waiting waiting) {
        this.next = next;
        this.server = server;
        this.waiting = waiting;
    }

    /**
     * Calls, as often as the policy and the operation allow.
     *
     * @param longest how long it may take in all
     */
    <R extends @Nullable Object> R call(Invocation<R> call, RetryPolicy policy, Duration longest) {
        Attempts attempts =
                new Attempts(policy.deadline().compareTo(longest) > 0 ? policy.withDeadline(longest) : policy, waiting);
        Deadline deadline = Deadline.after(longest);
        while (true) {
            attempts.begin();
            Attempt attempt = new Attempt(deadline);
            Instant begun = waiting.clock().instant();
            try {
                return next.call(call, attempt);
            } catch (VimException e) {
                switch (Decision.on(Failure.of(e), call.method().isSafeToRepeat() || !attempt.mayHaveRun())) {
                    case AGAIN -> {
                        LOG.debug("attempt {} of {} failed: {}", attempts.made(), call, e.getMessage());
                        attempts.awaitNext(e, call.toString());
                    }
                    case OUTCOME_UNKNOWN -> throw unknown(call, begun, e);
                    case END -> throw e;
                }
            }
        }
    }

    private OutcomeUnknownException unknown(Invocation<?> call, Instant begun, VimException e) {
        return new OutcomeUnknownException(
                call.method(),
                call.self(),
                call.operationId(),
                server,
                begun,
                waiting.clock().instant(),
                e);
    }

    /** What tries once. */
    interface Caller {
        <R extends @Nullable Object> R call(Invocation<R> call, Attempt attempt);
    }
}
