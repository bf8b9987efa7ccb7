package io.vim25.processor.bind;

import io.vim25.processor.source.DocComment;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * An operation that a method claims.
 *
 * @param wireName its name on the wire
 * @param name its class
 * @param owner the interface that declares it
 * @param javaName the method's name
 * @param method the method
 * @param parameters its parameters, in the order of the schema and the method
 * @param result what it returns
 * @param resultNullable whether it may return nothing
 * @param faults the faults that the WSDL declares and those that the method declares to throw
 * @param safeToRepeat whether it may be sent again when its reply was lost
 * @param since the API version that it came with, if known
 * @param doc what the method's author wrote about it
 */
public record BoundOperation(
        String wireName,
        JavaName name,
        JavaName owner,
        String javaName,
        ExecutableElement method,
        List<BoundField> parameters,
        Shape result,
        boolean resultNullable,
        List<JavaName> faults,
        boolean safeToRepeat,
        @Nullable String since,
        DocComment doc) {
    public BoundOperation {
        parameters = List.copyOf(parameters);
        faults = List.copyOf(faults);
    }
}
