package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.DataObject;
import io.vim25.MethodFault;
import io.vim25.UnknownContent;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies what an object holds into a new one of its class: each value that the one writes is what the other reads. */
public class FieldCopy extends ValueWriter {
    private final WireObject source;
    private final WireObject target;
    private final ValueReader reader = new ValueReader();

    FieldCopy(WireObject source, WireObject target) {
        this.source = source;
        this.target = target;
    }

    /** Fills {@code fresh}, a new instance of the same class, with copies of all that {@code source} holds. */
    public static <T extends WireObject> T into(T fresh, WireObject source) {
        source.writeFields(new FieldCopy(source, fresh));
        UnknownContent content = source.unknownContent();
        fresh.setUnknownContent(content == null ? null : content.copy());
        return fresh;
    }

    @Override
    void value(String name, Object value) {
        copy(name, value);
    }

    /** Gives a field of the target a value, or its list one element more. */
    final void copy(String name, Object value) {
        reader.take(value);
        target.readField(name, reader);
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
    void values(String name, List<?> values, @Nullable String declared) {
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(
                        "Field \"" + name + "\" of " + WireName.local(source.wireType()) + " has null in its list");
            }
            value(name, value);
        }
    }

    /** A copy of a value of any type; the same one if nothing in it can change. */
    static Object copy(Object value) {
        if (value instanceof DataObject object) {
            return object.copy();
        }
        if (value instanceof MethodFault fault) {
            return fault.copy();
        }
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof ArrayOf<?> array) {
            return new ArrayOf<>(array.wireType(), elements(array));
        }
        return value instanceof List<?> list ? elements(list) : value;
    }

    private static List<Object> elements(List<?> list) {
        List<Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(copy(element));
        }
        return elements;
    }
}
