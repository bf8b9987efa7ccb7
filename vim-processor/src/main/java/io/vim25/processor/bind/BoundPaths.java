package io.vim25.processor.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class with the paths of a data object's fields.
 *
 * @param name its name
 * @param type the data object
 * @param fields all fields of the data object, those of its bases first
 */
public record BoundPaths(JavaName name, JavaName type, List<Field> fields) {
    public BoundPaths {
        fields = List.copyOf(fields);
    }

    /**
     * A field at the end of a path.
     *
     * @param wireName its name on the wire
     * @param javaName the name of its method
     * @param shape what its value is
     * @param below what is below it, if anything
     * @param since the API version that it came with where that is newer than its type, if known
     */
    public record Field(
            String wireName,
            String javaName,
            Shape shape,
            @Nullable Below below,
            @Nullable String since) {}
}
