package io.vim25.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration.
 *
 * @param name its name
 * @param since the API version that it came with, if known
 * @param values its values in order
 */
public record WsdlEnum(XmlName name, @Nullable String since, List<Value> values) {
    public WsdlEnum {
        values = List.copyOf(values);
    }

    /**
     * One value of an enumeration.
     *
     * @param text the text on the wire, for example {@code poweredOn}
     * @param since the API version that it came with where that is newer than its enumeration, if known
     */
    public record Value(String text, @Nullable String since) {}
}
