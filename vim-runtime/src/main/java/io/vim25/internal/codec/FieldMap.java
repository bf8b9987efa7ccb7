package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.spi.WireObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object by their names, in the order of the schema. */
public final class FieldMap extends ValueWriter {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private FieldMap() {}

    /** All fields; null stands for one that is unset. The values are those of {@link FieldFinder#value()}. */
    public static Map<String, @Nullable Object> of(WireObject object) {
        FieldMap fields = new FieldMap();
        object.writeFields(fields);
        return fields.values;
    }

    @Override
    void unset(String name) {
        values.put(name, null);
    }

    @Override
    void value(String name, Object value) {
        values.put(name, value);
    }

    @Override
    void secretValue(String name, Object value) {
        values.put(name, value);
    }

    @Override
    void anyValue(String name, Object value) {
        values.put(name, value);
    }

    @Override
    void values(String name, List<?> list, @Nullable String declared) {
        values.put(name, declared == null ? list : new ArrayOf<Object>(BuiltIns.arrayOf(declared), list));
    }
}
