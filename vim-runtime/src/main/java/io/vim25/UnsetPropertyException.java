package io.vim25;

import java.io.Serial;

/**
 * A property that a program declares as always set is unset. Mark it {@code @Nullable} where that is to be expected.
 */
public final class UnsetPropertyException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With the object and the path. */
    UnsetPropertyException(ManagedObjectReference<?> object, PropertyPath<?, ?> path) {
        super(
                "The property " + path.wirePath() + " of " + object
                        + " is unset. Fix: mark it @Nullable in the interface, or ask with getOrNull.",
                null);
    }
}
