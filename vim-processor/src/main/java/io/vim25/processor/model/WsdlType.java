package io.vim25.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complex type: a data object or a fault.
 *
 * @param name its name
 * @param base the type that it extends, or null
 * @param since the API version that it came with, if known
 * @param fields its own elements in order, without the inherited ones
 */
public record WsdlType(
        XmlName name, @Nullable XmlName base, @Nullable String since, List<WsdlField> fields) {
    public WsdlType {
        fields = List.copyOf(fields);
    }
}
