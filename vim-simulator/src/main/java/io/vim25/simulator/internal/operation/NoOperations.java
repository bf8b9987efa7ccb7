package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.model.ServerObject;

/** An object that does nothing. */
final class NoOperations extends Skeleton {
    private final ServerObject object;

    NoOperations(ServerObject object) {
        this.object = object;
    }

    @Override
    ManagedObjectReference<?> self() {
        return object.reference();
    }
}
