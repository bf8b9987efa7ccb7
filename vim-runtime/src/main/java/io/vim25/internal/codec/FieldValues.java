package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.DataObject;
import io.vim25.UnknownContent;
import io.vim25.spi.WireObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names and values of an object's fields, to compare it with another by content: bytes and faults too. */
public final class FieldValues extends ValueWriter {
    private static final UnknownContent NOTHING = new UnknownContent();

    private final List<Object> values = new ArrayList<>();

    private FieldValues() {}

    /** The fields that are set, and what the object keeps besides. */
    public static FieldValues of(WireObject object) {
        FieldValues fields = new FieldValues();
        object.writeFields(fields);
        UnknownContent content = object.unknownContent();
        if (content != null && !content.equals(NOTHING)) {
            fields.values.add(content);
        }
        return fields;
    }

    @Override
    void value(String name, Object value) {
        values.add(name);
        values.add(comparable(value));
    }

    @Override
    void secretValue(String name, Object value) {
        value(name, value);
    }

    @Override
    void anyValue(String name, Object value) {
        value(name, value);
    }

    @Override
    void values(String name, List<?> list, @Nullable String declared) {
        if (!list.isEmpty()) {
            value(name, elements(list));
        }
    }

    /** Data objects compare their contents themselves; faults, as all exceptions, and bytes don't. */
    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (value instanceof WireObject object && !(value instanceof DataObject)) {
            return List.of(object.getClass(), of(object));
        }
        if (value instanceof ArrayOf<?> array) {
            return List.of(array.wireType(), elements(array));
        }
        return value instanceof List<?> list ? elements(list) : value;
    }

    private static List<Object> elements(List<?> list) {
        List<Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(comparable(element));
        }
        return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldValues fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
