package io.vim25.conformance;

import io.vim25.UnknownContent;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireObject;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that can be changed in an object: itself, the objects, lists and bytes in it, and what it keeps. */
final class MutableParts {
    private final Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final FieldWriter fields = (FieldWriter) Proxy.newProxyInstance(
            FieldWriter.class.getClassLoader(), new Class<?>[] {FieldWriter.class}, (proxy, method, arguments) -> {
                if (arguments.length > 1) {
                    visit(arguments[1]);
                }
                return method.getReturnType() == FieldWriter.class ? proxy : null;
            });

    private MutableParts() {}

    /** The parts, by identity. */
    static Set<Object> of(WireObject object) {
        MutableParts all = new MutableParts();
        all.visit(object);
        return all.parts;
    }

    private void visit(Object value) {
        if (value instanceof WireObject object) {
            parts.add(object);
            object.writeFields(fields);
            UnknownContent content = object.unknownContent();
            if (content != null) {
                parts.add(content);
            }
        } else if (value instanceof List<?> list) {
            parts.add(list);
            list.forEach(this::visit);
        } else if (value instanceof byte[]) {
            parts.add(value);
        }
    }
}
