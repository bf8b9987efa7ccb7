package io.vim25;

import io.vim25.spi.TypeScope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a managed object: its type and its identifier on one server, for example {@code VirtualMachine} and
 * {@code vm-42}. {@link Vim#get(ManagedObjectReference)} turns it into the object, without a remote call.
 *
 * <p>The type is the one on the wire, which may extend the one that {@code T} stands for. Immutable; two references are
 * equal if type and identifier are.
 *
 * @param <T> the interface of the managed object, or a base of it
 */
public final class ManagedObjectReference<T extends ManagedObjectBase> {
    private final String type;
    private final String value;
    private final @Nullable ManagedObjectType<T> declared;
    private final @Nullable TypeScope scope;

    private ManagedObjectReference(
            String type, String value, @Nullable ManagedObjectType<T> declared, @Nullable TypeScope scope) {
        this.type = Objects.requireNonNull(type, "type");
        this.value = Objects.requireNonNull(value, "value");
        this.declared = declared;
        this.scope = scope;
    }

    /** A reference to an object of a type that nobody declared. */
    public static ManagedObjectReference<?> of(String type, String value) {
        return new ManagedObjectReference<>(type, value, null, null);
    }

    /** The reference of an object, with the object's static type. */
    public static <T extends ManagedObjectBase> ManagedObjectReference<T> to(T object) {
        ManagedObjectReference<?> reference = object.reference();
        // The object stands for T, so its reference does: T appears only in what get() returns for it.
        @SuppressWarnings("unchecked")
        ManagedObjectReference<T> typed = (ManagedObjectReference<T>) reference;
        return typed;
    }

    static <T extends ManagedObjectBase> ManagedObjectReference<T> of(
            String type, String value, ManagedObjectType<T> declared) {
        return new ManagedObjectReference<>(type, value, declared, declared.scope());
    }

    /** A reference that was read in a scope; its type is one that the package didn't declare, or one that it did. */
    public static ManagedObjectReference<?> of(String type, String value, TypeScope scope) {
        return new ManagedObjectReference<>(type, value, null, scope);
    }

    /** The managed object type on the wire, for example {@code VirtualMachine}. */
    public String type() {
        return type;
    }

    /** The identifier, for example {@code vm-42}; unique for its type on one server. */
    public String value() {
        return value;
    }

    @Nullable
    ManagedObjectType<T> declared() {
        return declared;
    }

    /** The types of the package that the reference was read for; null for one that a program made. */
    public @Nullable TypeScope scope() {
        return scope;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ManagedObjectReference<?> reference
                && reference.value.equals(value)
                && reference.type.equals(type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + value.hashCode();
    }

    /** Type and identifier, for example {@code VirtualMachine:vm-42}. */
    @Override
    public String toString() {
        return type + ':' + value;
    }
}
