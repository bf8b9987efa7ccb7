package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.PropertyPath;
import io.vim25.Vim;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all generated implementations of managed objects have in common: a reference, and the {@link Vim} to call. */
public abstract class ManagedObjectStub implements ManagedObjectBase {
    private final Vim vim;
    private final ManagedObjectReference<?> reference;

    /** Makes the object that {@code reference} refers to on the server of {@code vim}. */
    protected ManagedObjectStub(Vim vim, ManagedObjectReference<?> reference) {
        this.vim = Objects.requireNonNull(vim, "vim");
        this.reference = Objects.requireNonNull(reference, "reference");
    }

    /** Where calls on this object go. */
    protected final Vim vim() {
        return vim;
    }

    @Override
    public final ManagedObjectReference<?> reference() {
        return reference;
    }

    /** Reads a property that is always set; a list that is unset is empty. */
    protected final <T> T property(PropertyPath<?, T> path) {
        return vim.property(this, path);
    }

    /** Reads a property that may be unset. */
    protected final <T> @Nullable T propertyOrNull(PropertyPath<?, T> path) {
        return vim.propertyOrNull(this, path);
    }

    /** Two objects are equal if they refer to the same managed object through the same {@link Vim}. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ManagedObjectStub stub && stub.vim == vim && stub.reference.equals(reference);
    }

    @Override
    public final int hashCode() {
        return reference.hashCode();
    }

    /** The reference, for example {@code VirtualMachine:vm-42}. */
    @Override
    public final String toString() {
        return reference.toString();
    }
}
