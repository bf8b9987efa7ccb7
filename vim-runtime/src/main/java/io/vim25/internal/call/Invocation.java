package io.vim25.internal.call;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import org.jspecify.annotations.Nullable;

/**
 * One call: an object and what is called on it.
 *
 * @param self the object
 * @param method the operation with its arguments
 * @param <R> what comes back
 */
public record Invocation<R extends @Nullable Object>(ManagedObjectReference<?> self, Method<?, R> method) {
    /** Operation and object, for messages; never an argument. */
    @Override
    public String toString() {
        return method.operation() + " on " + self;
    }
}
