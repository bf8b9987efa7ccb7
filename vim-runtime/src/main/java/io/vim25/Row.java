package io.vim25;

import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.MissingProperty;
import io.vim25.internal.core.ObjectContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object, and those of its properties that were asked for. A property is a value, unset, or a fault that says why
 * it can't be read. Immutable as far as the values are.
 *
 * @param <T> the managed object
 */
public final class Row<T extends ManagedObjectBase> {
    private final Vim vim;
    private final ManagedObjectReference<?> reference;
    private final T object;
    private final ObjectContent content;

    Row(Vim vim, T object, ObjectContent content) {
        this.vim = vim;
        this.object = object;
        this.reference = object.reference();
        this.content = content;
    }

    /** The object. */
    public T object() {
        return object;
    }

    /**
     * The value of a property; a list that is unset is empty. What is below something unset is unset too.
     *
     * @throws UnsetPropertyException if the property is unset, or wasn't asked for
     * @throws MethodFault the fault that the server gave instead of the value
     */
    public <V> V get(PropertyPath<? super T, V> path) {
        V value = getOrNull(path);
        if (value == null) {
            throw new UnsetPropertyException(reference, path);
        }
        return value;
    }

    /**
     * The value of a property, or null if it is unset or wasn't asked for; a list that is unset is empty.
     *
     * @throws MethodFault the fault that the server gave instead of the value
     */
    public <V> @Nullable V getOrNull(PropertyPath<? super T, V> path) {
        return value(path);
    }

    /** Whether a property is the very same in both, value or fault. */
    boolean hasSame(Row<T> other, PropertyPath<? super T, ?> path) {
        return raw(path.wirePath()) == other.raw(path.wirePath());
    }

    private @Nullable Object raw(String path) {
        for (DynamicProperty property : content.getPropSet()) {
            if (property.getName().equals(path)) {
                return property.getVal();
            }
        }
        for (MissingProperty missing : content.getMissingSet()) {
            if (leadsThrough(path, missing.getPath())) {
                return missing.getFault();
            }
        }
        return null;
    }

    /** What the server said. */
    ObjectContent content() {
        return content;
    }

    <V> @Nullable V value(PropertyPath<?, V> path) {
        String what = reference + "." + path.wirePath();
        for (DynamicProperty property : content.getPropSet()) {
            if (property.getName().equals(path.wirePath()) && property.getVal() != null) {
                return path.valueType().convert(property.getVal(), vim, what);
            }
        }
        for (MissingProperty missing : content.getMissingSet()) {
            if (leadsThrough(path.wirePath(), missing.getPath())) {
                LocalizedMethodFault fault = missing.getFault();
                throw fault.getFault().thrownBy(fault.getLocalizedMessage(), "reading " + what);
            }
        }
        return path.valueType().isList() ? path.valueType().convert(List.of(), vim, what) : null;
    }

    /** Whether a path is that of a property, or of something below it: what can't be read hides that too. */
    private static boolean leadsThrough(String path, String property) {
        return path.startsWith(property)
                && (path.length() == property.length() || ".[".indexOf(path.charAt(property.length())) >= 0);
    }

    /** The object's reference; never a value. */
    @Override
    public String toString() {
        return "Row[" + reference + "]";
    }
}
