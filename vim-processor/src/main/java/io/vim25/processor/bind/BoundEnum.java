package io.vim25.processor.bind;

import io.vim25.processor.model.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum to generate.
 *
 * @param name its class
 * @param wire its name on the wire
 * @param since the API version that it came with, if known
 * @param constants its constants, in the order of the schema, without {@code UNRECOGNIZED}
 */
public record BoundEnum(
        JavaName name, XmlName wire, @Nullable String since, List<Constant> constants) {
    public BoundEnum {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name its Java name
     * @param text its text on the wire
     * @param since the API version that it came with where that is newer than the enum, if known
     * @param check what {@code since()} must return
     */
    public record Constant(
            String name, String text, @Nullable String since, String check) {}
}
