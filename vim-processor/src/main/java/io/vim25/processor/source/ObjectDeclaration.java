package io.vim25.processor.source;

import io.vim25.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An interface with {@code @ManagedObject}.
 *
 * @param type the interface
 * @param managedType the managed object type that it stands for
 * @param spot the annotation, or the name in it
 * @param bases the interfaces with {@code @ManagedObject} that it extends, in the order of its {@code extends} clause
 * @param methods its own operations and properties, in their order
 * @param mentioned the types in the signatures of all its abstract methods, also of those with mistakes
 * @param sound whether its classes can be made; a mistake that prevents it was told
 */
public record ObjectDeclaration(
        TypeElement type,
        String managedType,
        Problem.Spot spot,
        List<Base> bases,
        List<MethodDeclaration> methods,
        List<JavaType> mentioned,
        boolean sound) {
    public ObjectDeclaration {
        bases = List.copyOf(bases);
        methods = List.copyOf(methods);
        mentioned = List.copyOf(mentioned);
    }

    /** The same, without classes. */
    ObjectDeclaration unsound() {
        return new ObjectDeclaration(type, managedType, spot, bases, methods, mentioned, false);
    }

    /** The interface's simple name. */
    public String javaName() {
        return type.getSimpleName().toString();
    }

    /**
     * An interface that another extends.
     *
     * @param packageName its package
     * @param javaName its simple name
     * @param managedType the managed object type that it stands for
     * @param type the interface
     */
    public record Base(String packageName, String javaName, String managedType, TypeElement type) {}
}
