package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import org.jspecify.annotations.Nullable;

/** Finds the objects that one caller may see. */
@FunctionalInterface
public interface ObjectFinder {
    /** The object of a reference, or null if there is none. */
    @Nullable
    ServerObject find(ManagedObjectReference<?> reference);

    /**
     * The object of a reference.
     *
     * @throws Refusal if there is none
     */
    default ServerObject get(ManagedObjectReference<?> reference) {
        ServerObject object = find(reference);
        if (object == null) {
            throw Refusal.notFound(reference);
        }
        return object;
    }
}
