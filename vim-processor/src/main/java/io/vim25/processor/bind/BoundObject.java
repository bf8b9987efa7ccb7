package io.vim25.processor.bind;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A declared managed object.
 *
 * @param type the interface
 * @param name its name
 * @param managedType the managed object type that it stands for
 * @param base the interface with {@code @ManagedObject} that it extends, if any
 * @param operations its own operations, in the order of its methods
 * @param properties its own properties, in the order of its methods
 */
public record BoundObject(
        TypeElement type,
        JavaName name,
        String managedType,
        @Nullable JavaName base,
        List<BoundOperation> operations,
        List<BoundProperty> properties) {
    public BoundObject {
        operations = List.copyOf(operations);
        properties = List.copyOf(properties);
    }
}
