package io.vim25;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for some calls and not for others: {@link Vim#with} gives a {@code Vim} whose calls have it. By default
 * the retry policy and the time-out of the {@code Vim}, and an operation id of their own for each call. Immutable.
 *
 * @param retry how often a call is tried; null for what the {@code Vim} has
 * @param operationId what the server's logs call these calls; null for one of its own for each call
 * @param deadline how long each call may take, all its attempts and pauses included; null for what the {@code Vim} has
 */
public record CallOptions(
        @Nullable RetryPolicy retry,
        @Nullable String operationId,
        @Nullable Duration deadline) {
    private static final CallOptions DEFAULTS = new CallOptions(null, null, null);

    /**
     * Options.
     *
     * @throws IllegalArgumentException if the operation id is empty or holds anything but letters, digits and
     *     {@code - _ . : @ /}, or the deadline isn't longer than nothing
     */
    public CallOptions {
        if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
            throw new IllegalArgumentException("a deadline is longer than nothing, but this one is " + deadline);
        }
        if (operationId != null && !operationId.matches("[\\w.:@/-]+")) {
            throw new IllegalArgumentException(
                    "\"" + operationId + "\" can't be an operation id. Use letters, digits, and - _ . : @ /");
        }
    }

    /** Nothing special. */
    public static CallOptions ofDefaults() {
        return DEFAULTS;
    }

    /** The defaults, with a deadline. */
    public static CallOptions deadline(Duration deadline) {
        return DEFAULTS.withDeadline(deadline);
    }

    /**
     * The same with a deadline: a call ends within that time, whatever it is in the middle of, and is tried again as long
     * as it hasn't passed. An attempt that is under way then is cut; if it may have changed something, the call ends in
     * an {@link OutcomeUnknownException}. Only a login that the call needs isn't cut short, since other calls wait for
     * it too.
     */
    public CallOptions withDeadline(Duration newDeadline) {
        return new CallOptions(retry, operationId, Objects.requireNonNull(newDeadline, "deadline"));
    }

    /** The same with another policy. */
    public CallOptions withRetry(RetryPolicy newRetry) {
        return new CallOptions(Objects.requireNonNull(newRetry, "retry"), operationId, deadline);
    }

    /**
     * The same with an operation id: it is sent with each call, and shows in the server's logs.
     *
     * @throws IllegalArgumentException if it is empty or holds anything but letters, digits and {@code - _ . : @ /}
     */
    public CallOptions withOperationId(String newOperationId) {
        return new CallOptions(retry, Objects.requireNonNull(newOperationId, "operationId"), deadline);
    }
}
