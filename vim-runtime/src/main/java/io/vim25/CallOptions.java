package io.vim25;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for some calls and not for others: {@link Vim#with} gives a {@code Vim} whose calls have it. By default
 * the retry policy of the {@code Vim}, and an operation id of their own for each call. Immutable.
 *
 * @param retry how often a call is tried; null for what the {@code Vim} has
 * @param operationId what the server's logs call these calls; null for one of its own for each call
 */
public record CallOptions(
        @Nullable RetryPolicy retry, @Nullable String operationId) {
    private static final CallOptions DEFAULTS = new CallOptions(null, null);

    /**
     * Options.
     *
     * @throws IllegalArgumentException if the operation id is empty or holds anything but letters, digits and
     *     {@code - _ . : @ /}
     */
    public CallOptions {
        if (operationId != null && !operationId.matches("[\\w.:@/-]+")) {
            throw new IllegalArgumentException(
                    "\"" + operationId + "\" can't be an operation id. Use letters, digits, and - _ . : @ /");
        }
    }

    /** Nothing special. */
    public static CallOptions ofDefaults() {
        return DEFAULTS;
    }

    /** The defaults, with a deadline: no attempt begins later than that after its call. */
    public static CallOptions deadline(Duration deadline) {
        return DEFAULTS.withRetry(RetryPolicy.ofDefaults().withDeadline(deadline));
    }

    /** The same with another policy. */
    public CallOptions withRetry(RetryPolicy newRetry) {
        return new CallOptions(Objects.requireNonNull(newRetry, "retry"), operationId);
    }

    /**
     * The same with an operation id: it is sent with each call, and shows in the server's logs.
     *
     * @throws IllegalArgumentException if it is empty or holds anything but letters, digits and {@code - _ . : @ /}
     */
    public CallOptions withOperationId(String newOperationId) {
        return new CallOptions(retry, Objects.requireNonNull(newOperationId, "operationId"));
    }
}
