package io.vim25.processor.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as it is written in a signature.
 *
 * @param packageName its package; empty for a primitive, an array, or a type that doesn't exist yet
 * @param name its simple name, {@code int}, {@code void} or {@code byte[]}
 * @param arguments its type arguments; a wildcard is named {@code ?}
 * @param missing whether it doesn't exist yet
 */
public record JavaType(String packageName, String name, List<JavaType> arguments, boolean missing) {
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is the type of that qualified name, whatever its arguments. */
    public boolean is(String qualifiedName) {
        return qualifiedName.equals(qualifiedName());
    }

    /** Package and name. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** Whether it is a primitive type or {@code void}. */
    public boolean isPrimitive() {
        return packageName.isEmpty() && !missing && Character.isLowerCase(name.charAt(0)) && !name.endsWith("]");
    }

    /** As it would be written with imports. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
