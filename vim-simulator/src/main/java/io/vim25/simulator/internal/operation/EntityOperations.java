package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.simulator.internal.model.EntityObject;

/** What all objects of the inventory do. */
final class EntityOperations extends ManagedEntitySkeleton {
    private final Call call;
    private final EntityObject entity;

    EntityOperations(Call call, EntityObject entity) {
        this.call = call;
        this.entity = entity;
    }

    @Override
    ManagedObjectReference<?> self() {
        return entity.reference();
    }

    @Override
    protected ManagedObjectReference<?> rename_Task(String newName) {
        return new EntityTasks(call, entity).rename(newName);
    }
}
