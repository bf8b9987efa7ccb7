package io.vim25.conformance;

import io.vim25.ManagedObjectReference;
import io.vim25.processor.model.WsdlField;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the result of any operation as its server would. */
final class Results {
    private Results() {}

    static void write(FieldWriter out, WsdlField result, Object value) {
        if (value instanceof List<?> list) {
            writeList(out, result, list);
        } else if (result.type().local().equals("anyType")) {
            out.any(result.name(), value);
        } else if (value instanceof WireObject object) {
            out.field(result.name(), object, result.type().local());
        } else {
            writeScalar(out, result.name(), value);
        }
    }

    private static void writeList(FieldWriter out, WsdlField result, List<?> values) {
        if (result.type().local().equals("anyType")) {
            out.anyList(result.name(), values);
            return;
        }
        List<WireObject> objects = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof WireObject object) {
                objects.add(object);
            }
        }
        if (objects.size() == values.size()) {
            out.list(result.name(), objects, result.type().local());
        } else {
            out.list(result.name(), values);
        }
    }

    private static void writeScalar(FieldWriter out, String name, Object value) {
        if (value instanceof String text) {
            out.field(name, text);
        } else if (value instanceof Boolean bool) {
            out.field(name, bool);
        } else if (value instanceof Integer number) {
            out.field(name, number);
        } else if (value instanceof Long number) {
            out.field(name, number);
        } else if (value instanceof Instant time) {
            out.field(name, time);
        } else if (value instanceof byte[] bytes) {
            out.field(name, bytes);
        } else if (value instanceof WireEnum constant) {
            out.field(name, constant);
        } else if (value instanceof ManagedObjectReference<?> reference) {
            out.field(name, reference);
        } else if (value != null) {
            throw new IllegalArgumentException("No operation returned a " + value.getClass() + " until now");
        }
    }
}
