package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of the inventory. */
public final class Inventory {
    private final Map<ManagedObjectReference<?>, EntityObject> entities = new HashMap<>();
    private final FolderObject root;

    Inventory(FolderObject root) {
        this.root = root;
        add(root);
    }

    /** Adds an object and all that is in it. */
    final void add(EntityObject entity) {
        if (entities.put(entity.reference(), entity) == null) {
            entity.contents().forEach(this::add);
        }
    }

    /** The folder that everything is in. */
    FolderObject root() {
        return root;
    }

    @Nullable
    EntityObject find(ManagedObjectReference<?> reference) {
        return entities.get(reference);
    }
}
