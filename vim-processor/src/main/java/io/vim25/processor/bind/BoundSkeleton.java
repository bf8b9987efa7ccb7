package io.vim25.processor.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server's half of a managed object's operations.
 *
 * @param name its class
 * @param object the interface of the managed object
 * @param base the class that it extends
 * @param operations the operations that the interface declares itself, in the order of their names
 */
public record BoundSkeleton(JavaName name, JavaName object, JavaName base, List<Operation> operations) {
    public BoundSkeleton {
        operations = List.copyOf(operations);
    }

    /**
     * An operation as a server sees it: references stay references.
     *
     * @param wireName its name on the wire
     * @param javaName the method that runs it
     * @param parameters its parameters, in the order of the schema
     * @param result what it returns, or null for nothing
     */
    public record Operation(
            String wireName,
            String javaName,
            List<BoundField> parameters,
            @Nullable BoundField result) {
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }
}
