package io.vim25;

import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;

/**
 * The path of a property, with the type that a value at its end has: {@code VirtualMachine_.runtime()}. Immutable.
 *
 * <p>Where the value is a data object, the path has a method for each of its fields, which gives the path of that field:
 * {@code VirtualMachine_.runtime().powerState()}. That is why the names here are none that a field has.
 *
 * <p>Generated code and {@link #of} make paths; nobody else need implement this.
 *
 * @param <O> the managed object that has the property
 * @param <T> the type of the value
 */
public interface PropertyPath<O extends ManagedObjectBase, T> {
    /** Makes a path that nothing is generated for. */
    static <O extends ManagedObjectBase, T> PropertyPath<O, T> of(
            ManagedObjectType<O> owner, String path, ValueType<T> type) {
        return new TypedPath<>(owner, path, type);
    }

    /** The managed object type that declares the property. */
    ManagedObjectType<O> ownerType();

    /** The path as on the wire, for example {@code runtime.powerState}. */
    String wirePath();

    /** What a value must be. */
    ValueType<T> valueType();
}
