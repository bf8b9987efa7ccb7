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
 * @param <R> what comes back
 */
public record Invocation<R extends @Nullable Object>(
        @Nullable Vim vim, ManagedObjectReference<?> self, Method<?, R> method, String operationId) {
    /** Operation and object, for messages; never an argument. */
    @Override
    public String toString() {
        return method.operation() + " on " + self;
    }
}
