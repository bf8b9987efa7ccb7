package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What entities are below of. */
final class Ancestry {
    private final Entities entities;
    private final ManagedObjectReference<?> root;

    /**
     * Of entities that were read with all that is above them.
     *
     * @param root the root folder, which isn't part of paths
     */
    Ancestry(Entities entities, ManagedObjectReference<?> root) {
        this.entities = entities;
        this.root = root;
    }

    /** All that an entity is below of, the topmost first, as far as the user may see it; at the end the entity. */
    List<ManagedObjectReference<?>> of(ManagedObjectReference<?> entity) {
        Deque<ManagedObjectReference<?>> chain = new ArrayDeque<>();
        for (ManagedObjectReference<?> next = entity;
                next != null && entities.name(next) != null;
                next = entities.parent(next)) {
            chain.addFirst(next);
        }
        return List.copyOf(chain);
    }

    String path(ManagedObjectReference<?> entity) {
        StringBuilder path = new StringBuilder();
        for (ManagedObjectReference<?> next : of(entity)) {
            if (!next.equals(root)) {
                path.append('/').append(entities.name(next));
            }
        }
        return path.isEmpty() ? "/" : path.toString();
    }
}
