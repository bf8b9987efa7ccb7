package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a complex type: the type that it extends, and its own elements.
 *
 * @param base the type that it extends, or null
 * @param fields its own elements in order
 */
record Content(@Nullable XmlName base, List<WsdlField> fields) {
    private static final String THIS = "_this";
    private static final String ARRAY = "ArrayOf";

    /** Whether this is an operation's request: only these begin with the object that the operation is called on. */
    boolean isRequest() {
        return base == null && !fields.isEmpty() && fields.get(0).name().equals(THIS);
    }

    /** Whether this is a list's type: one element that repeats, under a name that says so. */
    boolean isArray(String name) {
        return name.startsWith(ARRAY)
                && base == null
                && fields.size() == 1
                && fields.get(0).list();
    }
}
