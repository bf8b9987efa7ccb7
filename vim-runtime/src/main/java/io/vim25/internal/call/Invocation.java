package io.vim25.internal.call;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.Vim;
import org.jspecify.annotations.Nullable;

/**
 * One call: an object and what is called on it.
 *
 * @param vim what the objects in the result belong to; null where there are none
 * @param self the object
 * @param method the operation with its arguments
 * @param operationId what the server's logs call it
 * @param observation what notes how it goes; null where nobody wants to know
 * @param <R> what comes back
 */
public record Invocation<R extends @Nullable Object>(
        @Nullable Vim vim,
        ManagedObjectReference<?> self,
        Method<?, R> method,
        String operationId,
        @Nullable Observation observation) {
    /** One that nobody wants to know of. */
    public Invocation(@Nullable Vim vim, ManagedObjectReference<?> self, Method<?, R> method, String operationId) {
        this(vim, self, method, operationId, null);
    }

    /** The same, and how it goes is noted. */
    Invocation<R> observedBy(Observation newObservation) {
        return new Invocation<>(vim, self, method, operationId, newObservation);
    }

    /** Operation and object, for messages; never an argument. */
    @Override
    public String toString() {
        return method.operation() + " on " + self;
    }
}
