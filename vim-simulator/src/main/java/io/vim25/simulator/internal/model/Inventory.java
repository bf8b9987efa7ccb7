package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of the inventory. */
public final class Inventory {
    private final Map<ManagedObjectReference<?>, EntityObject> entities = new HashMap<>();
    private final FolderObject root;
    private final Changes changes;

    Inventory(FolderObject root, Changes changes) {
        this.root = root;
        this.changes = changes;
        add(root);
    }

    /** Adds an object and all that is in it. */
    final void add(EntityObject entity) {
        if (entities.put(entity.reference(), entity) == null) {
            entity.tell(changes);
            changes.moved(entity);
            entity.contents().forEach(this::add);
        }
    }

    /** The folder that everything is in. */
    FolderObject root() {
        return root;
    }

    /** The object of a reference; null if there is none. */
    public @Nullable EntityObject find(ManagedObjectReference<?> reference) {
        return entities.get(reference);
    }
}
