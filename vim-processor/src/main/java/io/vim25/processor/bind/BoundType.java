package io.vim25.processor.bind;

import io.vim25.processor.model.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data object or fault to generate.
 *
 * @param name its class
 * @param wire its name on the wire
 * @param base the class that it extends
 * @param fault whether it is a fault
 * @param since the API version that it came with, if known
 * @param check what {@code since()} must return; null where the class that it extends returns that already
 * @param fields its own fields, in the order of the schema
 * @param inherited the fields of its bases, the root's first; their setters are repeated so that chains keep the type
 */
public record BoundType(
        JavaName name,
        XmlName wire,
        JavaName base,
        boolean fault,
        @Nullable String since,
        @Nullable String check,
        List<BoundField> fields,
        List<BoundField> inherited) {
    public BoundType {
        fields = List.copyOf(fields);
        inherited = List.copyOf(inherited);
    }
}
