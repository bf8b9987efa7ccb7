package io.vim25.conformance;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectBase;
import io.vim25.internal.codec.FieldValues;
import io.vim25.spi.WireObject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** What a value says, as something that can be compared: faults, bytes and objects of the server can't. */
final class Content {
    private Content() {}

    static Object of(Object value) {
        if (value instanceof WireObject object) {
            return List.of(object.getClass(), FieldValues.of(object));
        }
        if (value instanceof ArrayOf<?> array) {
            return List.of(array.wireType(), elements(array));
        }
        if (value instanceof List<?> list) {
            return elements(list);
        }
        if (value instanceof ManagedObjectBase object) {
            return object.reference();
        }
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value == null ? Optional.empty() : value;
    }

    private static List<Object> elements(List<?> list) {
        return list.stream().map(Content::of).toList();
    }
}
