package io.vim25.processor.bind;

import io.vim25.processor.source.DocComment;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A property that a method stands for.
 *
 * @param path its path
 * @param javaName the method's name
 * @param method the method
 * @param shape what its value is
 * @param below what paths are below its own, if any
 * @param nullable whether it may be unset
 * @param boxed whether the method returns a box, not a primitive
 * @param thrown the faults that the method declares to throw
 * @param doc what the method's author wrote about it
 */
public record BoundProperty(
        String path,
        String javaName,
        ExecutableElement method,
        Shape shape,
        @Nullable Below below,
        boolean nullable,
        boolean boxed,
        List<JavaName> thrown,
        DocComment doc) {
    public BoundProperty {
        thrown = List.copyOf(thrown);
    }
}
