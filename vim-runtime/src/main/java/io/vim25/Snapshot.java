package io.vim25;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an {@link Informer} knew at one moment, all of it of the same version of the server's state. Immutable as far as
 * the values are: don't change the data objects in it, which later snapshots share.
 *
 * @param <T> the managed object
 */
public final class Snapshot<T extends ManagedObjectBase> {
    private final Map<ManagedObjectReference<?>, Row<T>> rows;

    Snapshot(Map<ManagedObjectReference<?>, Row<T>> rows) {
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The objects with their properties, in the order in which they came. */
    public Collection<Row<T>> rows() {
        return rows.values();
    }

    /** An object with its properties; empty if it isn't there. */
    public Optional<Row<T>> find(ManagedObjectReference<?> object) {
        return Optional.ofNullable(rows.get(object));
    }

    /** How many objects there are. */
    public int size() {
        return rows.size();
    }

    /** How many objects there are; never a value. */
    @Override
    public String toString() {
        return "Snapshot[" + rows.size() + " objects]";
    }
}
