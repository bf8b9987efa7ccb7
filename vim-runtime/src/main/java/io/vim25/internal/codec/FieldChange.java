package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.UnknownContent;
import io.vim25.spi.WireObject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies an object with one of its fields changed; the object itself stays as it is. */
public final class FieldChange extends FieldCopy {
    private final String changed;
    private final UnaryOperator<@Nullable Object> change;
    private boolean exists;

    private FieldChange(WireObject source, WireObject target, String changed, UnaryOperator<@Nullable Object> change) {
        super(source, target);
        this.changed = changed;
        this.change = change;
    }

    /**
     * Fills {@code fresh}, a new instance of the same class, with copies of all that {@code source} holds but one field.
     *
     * @param field the field's name
     * @param change gives the field's new value for its old one: as {@link FieldFinder#value()} gives it, null for unset
     * @throws IllegalArgumentException if there is no such field
     * @throws ClassCastException if the new value isn't of the field's type
     */
    public static WireObject into(
            WireObject fresh, WireObject source, String field, UnaryOperator<@Nullable Object> change) {
        FieldChange copy = new FieldChange(source, fresh, field, change);
        source.writeFields(copy);
        if (!copy.exists) {
            throw new IllegalArgumentException(source.wireType() + " has no field " + field);
        }
        UnknownContent content = source.unknownContent();
        fresh.setUnknownContent(content == null ? null : content.copy());
        return fresh;
    }

    @Override
    void unset(String name) {
        if (name.equals(changed)) {
            put(null);
        }
    }

    @Override
    void value(String name, Object value) {
        if (name.equals(changed)) {
            put(value);
        } else {
            super.value(name, value);
        }
    }

    @Override
    void values(String name, List<?> values, @Nullable String declared) {
        if (name.equals(changed)) {
            put(declared == null ? values : new ArrayOf<Object>(BuiltIns.arrayOf(declared), values));
        } else {
            super.values(name, values, declared);
        }
    }

    private void put(@Nullable Object old) {
        exists = true;
        Object value = change.apply(old);
        if (value instanceof List<?> list) {
            list.forEach(element -> copy(changed, element));
        } else if (value != null) {
            copy(changed, value);
        }
    }
}
