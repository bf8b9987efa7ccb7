package io.vim25.inventory;

import io.vim25.generated.ManagedEntity;

/**
 * An entity and where it was found.
 *
 * @param path the inventory path, with names escaped as in the API; {@code /} for the root folder
 * @param entity the entity
 * @param <T> its type
 */
public record Located<T extends ManagedEntity>(String path, T entity) {
    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
