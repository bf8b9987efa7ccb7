package io.vim25.internal.update;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.FieldChange;
import io.vim25.internal.codec.FieldFinder;
import io.vim25.internal.core.PropertyChange;
import io.vim25.internal.core.PropertyChangeOp;
import io.vim25.internal.update.PropertyName.Step;
import io.vim25.spi.TypeScope;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a property, or of a part of it, applied to the property's value. Values are never edited: what a change
 * touches is copied.
 */
final class Patch {
    private final TypeScope scope;
    private final PropertyChangeOp op;
    private final @Nullable Object value;

    Patch(TypeScope scope, PropertyChange change) {
        this.scope = scope;
        this.op = change.getOp();
        this.value = isRemoval(op) ? null : change.getVal();
    }

    static boolean isRemoval(PropertyChangeOp op) {
        return op == PropertyChangeOp.REMOVE || op == PropertyChangeOp.INDIRECT_REMOVE;
    }

    /**
     * The value after the change.
     *
     * @param old the value before it, null for unset
     * @param way what leads from the value to the part that has changed
     * @throws IllegalArgumentException if there is no such part
     * @throws ClassCastException if the part is of another type than what it is to become
     */
    @Nullable
    Object apply(@Nullable Object old, List<Step> way) {
        if (way.isEmpty()) {
            return op == PropertyChangeOp.ADD && !(value instanceof List<?>) && value != null
                    ? added(elements(old), value)
                    : value;
        }
        Step step = way.get(0);
        List<Step> rest = way.subList(1, way.size());
        if (step.field().isEmpty()) {
            return element(elements(old), Objects.requireNonNull(step.key()), rest);
        }
        if (!(old instanceof WireObject object)) {
            throw new IllegalArgumentException("nothing has a field " + step.field());
        }
        String key = step.key();
        return FieldChange.into(
                fresh(object),
                object,
                step.field(),
                field -> key == null ? apply(field, rest) : element(elements(field), key, rest));
    }

    private WireObject fresh(WireObject object) {
        WireObject fresh = scope.newInstance(object.wireType());
        if (fresh == null) {
            throw new IllegalArgumentException("the program doesn't have the type " + object.wireType());
        }
        return fresh;
    }

    private List<?> elements(@Nullable Object list) {
        return list == null ? List.of() : (List<?>) list;
    }

    /** The list, after a change of one element, or of something in it. */
    private List<?> element(List<?> list, String key, List<Step> rest) {
        if (rest.isEmpty() && value == null) {
            return like(list, without(list, key));
        }
        if (rest.isEmpty()) {
            return replaced(list, key, Objects.requireNonNull(value));
        }
        int index = index(list, key);
        if (index < 0) {
            throw new IllegalArgumentException("no element has the key " + key);
        }
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, Objects.requireNonNull(apply(list.get(index), rest)));
        return like(list, copy);
    }

    private List<?> added(List<?> list, Object element) {
        String key = key(element);
        return key == null ? like(list, with(list, element)) : replaced(list, key, element);
    }

    private List<?> replaced(List<?> list, String key, Object element) {
        int index = index(list, key);
        if (index < 0) {
            return like(list, with(list, element));
        }
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, element);
        return like(list, copy);
    }

    private static List<Object> with(List<?> list, Object element) {
        List<Object> copy = new ArrayList<>(list);
        copy.add(element);
        return copy;
    }

    private static List<Object> without(List<?> list, String key) {
        List<Object> copy = new ArrayList<>(list);
        int index = index(list, key);
        if (index >= 0) {
            copy.remove(index);
        }
        return copy;
    }

    /** A list of the same type on the wire. */
    private static List<?> like(List<?> list, List<?> elements) {
        return list instanceof ArrayOf<?> array ? new ArrayOf<>(array.wireType(), elements) : elements;
    }

    private static int index(List<?> list, String key) {
        for (int i = 0; i < list.size(); i++) {
            if (key.equals(key(list.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** What identifies an element; null if nothing does. */
    private static @Nullable String key(@Nullable Object element) {
        if (element instanceof ManagedObjectReference<?> reference) {
            return reference.value();
        }
        Object key = element instanceof WireObject object
                ? FieldFinder.find(object, "key").value()
                : null;
        return key == null ? null : key.toString();
    }
}
