package io.vim25.simulator.internal.model;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A managed object, as the server has it: its type, and the values of its properties. */
public abstract class ServerObject {
    private @Nullable Changes changes;

    /** For the managed objects. */
    protected ServerObject() {}

    /** Its type and identifier. */
    public abstract ManagedObjectReference<?> reference();

    /** Whether it is of a managed object type, or of one that extends that. */
    public boolean is(String type) {
        return type.equals(reference().type()) || type.equals("ManagedObject");
    }

    /** The names of its properties. */
    public abstract List<String> propertyNames();

    /**
     * The value of one of its properties; data objects are made anew each time.
     *
     * @param name one of {@link #propertyNames()}
     * @return the value as {@code xsd:anyType} has it, or null if it is unset
     */
    public @Nullable Object property(String name) {
        throw new IllegalArgumentException(reference().type() + " names a property " + name + ", but has none");
    }

    /** From now on, tells of its changes. */
    public final void tell(Changes whom) {
        this.changes = whom;
    }

    /** Must be called after each change; an object that nobody knows yet tells nobody. */
    protected final void changed() {
        if (changes != null) {
            changes.changed(this);
        }
    }

    /** Nobody finds it any more. */
    final void forgotten() {
        changed();
    }

    /** Whether {@code other} stands for the same managed object. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ServerObject object && object.reference().equals(reference());
    }

    @Override
    public final int hashCode() {
        return reference().hashCode();
    }

    /** The reference. */
    @Override
    public final String toString() {
        return reference().toString();
    }

    /** References to objects, as a value. */
    protected static ArrayOf<ManagedObjectReference<?>> references(Collection<? extends ServerObject> objects) {
        List<ManagedObjectReference<?>> references = new ArrayList<>(objects.size());
        for (ServerObject object : objects) {
            references.add(object.reference());
        }
        return new ArrayOf<>("ArrayOfManagedObjectReference", references);
    }

    /** Strings, as a value. */
    static ArrayOf<String> strings(List<String> strings) {
        return new ArrayOf<>("ArrayOfString", strings);
    }

    /** The names that a type inherits and those that it adds. */
    protected static List<String> names(List<String> inherited, String... own) {
        List<String> names = new ArrayList<>(inherited);
        names.addAll(List.of(own));
        return List.copyOf(names);
    }
}
