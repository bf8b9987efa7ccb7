package io.vim25;

import io.vim25.spi.TypeScope;
import java.util.Objects;

/**
 * The token of a declared managed object type: {@code VirtualMachine_.TYPE}. Immutable.
 *
 * @param <T> the interface
 */
public final class ManagedObjectType<T extends ManagedObjectBase> {
    private final String wireType;
    private final Class<T> javaType;
    private final TypeScope scope;

    private ManagedObjectType(String wireType, Class<T> javaType, TypeScope scope) {
        this.wireType = Objects.requireNonNull(wireType, "wireType");
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    /** Makes a token; generated companions do this. */
    public static <T extends ManagedObjectBase> ManagedObjectType<T> of(
            String wireType, Class<T> javaType, TypeScope scope) {
        return new ManagedObjectType<>(wireType, javaType, scope);
    }

    /** The managed object type's name on the wire, for example {@code VirtualMachine}. */
    public String wireType() {
        return wireType;
    }

    /** The interface that stands for it. */
    public Class<T> javaType() {
        return javaType;
    }

    /** The types of the package that declares it. */
    public TypeScope scope() {
        return scope;
    }

    /** A reference to the object of this type with the given identifier, for example {@code vm-42}. */
    public ManagedObjectReference<T> reference(String value) {
        return reference(wireType, value);
    }

    /** A reference to an object of a type that extends this one. */
    public ManagedObjectReference<T> reference(String type, String value) {
        return ManagedObjectReference.of(type, value, this);
    }

    @Override
    public String toString() {
        return wireType;
    }
}
