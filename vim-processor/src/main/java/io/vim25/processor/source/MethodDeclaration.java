package io.vim25.processor.source;

import io.vim25.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * An abstract method of an interface.
 *
 * @param method the method
 * @param kind what it is marked as
 * @param wireName the operation's name or the property's path
 * @param spot the annotation, or the name in it
 * @param safeToRepeat whether the operation is marked so
 * @param parameters its parameters
 * @param result its result
 * @param thrown what it declares to throw
 * @param doc what its author wrote about it
 */
public record MethodDeclaration(
        ExecutableElement method,
        Kind kind,
        String wireName,
        Problem.Spot spot,
        boolean safeToRepeat,
        List<SignatureType> parameters,
        SignatureType result,
        List<JavaType> thrown,
        DocComment doc) {
    /** What a method is. */
    public enum Kind {
        /** An operation. */
        OPERATION,
        /** A property. */
        PROPERTY
    }

    public MethodDeclaration {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** The method's Java name. */
    public String javaName() {
        return method.getSimpleName().toString();
    }

    /** Interface and method, for messages. */
    public String where() {
        return method.getEnclosingElement().getSimpleName() + "." + javaName();
    }
}
