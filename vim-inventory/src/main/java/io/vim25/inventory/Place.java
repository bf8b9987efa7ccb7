package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import org.jspecify.annotations.Nullable;

/**
 * An entity, and the way that led to it.
 *
 * @param entity the entity
 * @param name its name; of where the way begins, the empty text
 * @param above what the way led through before; null where it begins
 * @param isHome whether every entity on the way is a child of the one before it, rather than shown there as well
 */
record Place(
        ManagedObjectReference<?> entity,
        String name,
        @Nullable Place above,
        boolean isHome) {
    static Place start(ManagedObjectReference<?> entity) {
        return new Place(entity, "", null, true);
    }

    Place below(ManagedObjectReference<?> child, String childName, @Nullable ManagedObjectReference<?> parent) {
        return new Place(child, childName, this, isHome && (parent == null || parent.equals(entity)));
    }

    /** The path, where that of the beginning is known. */
    String path(String beginning) {
        if (above == null) {
            return beginning;
        }
        String path = above.path(beginning);
        return (path.equals("/") ? "" : path) + '/' + name;
    }
}
