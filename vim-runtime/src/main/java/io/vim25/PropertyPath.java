package io.vim25;

import io.vim25.spi.ValueType;
import java.util.Objects;

/**
 * The path of a property, with the type that a value at its end has: {@code VirtualMachine_.runtime()}. Immutable.
 *
 * @param <O> the managed object that has the property
 * @param <T> the type of the value
 */
public final class PropertyPath<O extends ManagedObjectBase, T> {
    private final ManagedObjectType<O> owner;
    private final String path;
    private final ValueType<T> type;

    private PropertyPath(ManagedObjectType<O> owner, String path, ValueType<T> type) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.path = Objects.requireNonNull(path, "path");
        this.type = Objects.requireNonNull(type, "type");
    }

    /** Makes a path; generated companions do this. */
    public static <O extends ManagedObjectBase, T> PropertyPath<O, T> of(
            ManagedObjectType<O> owner, String path, ValueType<T> type) {
        return new PropertyPath<>(owner, path, type);
    }

    /** The managed object type that declares the property. */
    public ManagedObjectType<O> owner() {
        return owner;
    }

    /** The path as on the wire, for example {@code runtime.powerState}. */
    public String path() {
        return path;
    }

    /** What a value must be. */
    public ValueType<T> type() {
        return type;
    }

    /** The owner and the path, for example {@code VirtualMachine.runtime.powerState}. */
    @Override
    public String toString() {
        return owner + "." + path;
    }
}
