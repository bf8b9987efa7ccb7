package io.vim25.processor.source;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import io.vim25.processor.problem.Problem;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads one interface with {@code @ManagedObject}. */
final class InterfaceReader {
    private static final String ROOT = "io.vim25.ManagedObjectBase";

    private final Elements elements;
    private final Problems problems;

    InterfaceReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    ObjectDeclaration read(TypeElement type) {
        AnnotationMirror mirror = Annotations.find(type, ManagedObject.class).orElseThrow();
        if (type.getKind() != ElementKind.INTERFACE || !(type.getEnclosingElement() instanceof PackageElement)) {
            problems.add(
                    ProblemId.VimNotAnInterface,
                    new Problem.Spot(type, mirror, null),
                    type.getSimpleName() + ": @ManagedObject is for top-level interfaces, but this is "
                            + (type.getKind() == ElementKind.INTERFACE ? "a nested one" : "a " + kind(type))
                            + ". Declare the managed object as an interface in a file of its own.");
            return declaration(type, mirror, List.of(), List.of(), false);
        }
        List<ObjectDeclaration.Base> bases = bases(type);
        boolean sound = extendsRoot(type);
        if (!sound && bases.isEmpty()) {
            problems.add(
                    ProblemId.VimNotAManagedObject,
                    type,
                    type.getSimpleName() + " extends neither " + ROOT + " nor an interface with @ManagedObject."
                            + " Write \"interface " + type.getSimpleName() + " extends " + ROOT + "\".");
        }
        return declaration(type, mirror, bases, methods(type), sound);
    }

    private static ObjectDeclaration declaration(
            TypeElement type,
            AnnotationMirror mirror,
            List<ObjectDeclaration.Base> bases,
            List<MethodDeclaration> methods,
            boolean sound) {
        Problem.Spot spot = Annotations.spot(type, mirror, "value");
        return new ObjectDeclaration(type, managedType(type), spot, bases, methods, mentioned(type), sound);
    }

    private static List<JavaType> mentioned(TypeElement type) {
        return abstractMethods(type)
                .flatMap(method -> Stream.of(
                                Stream.of(method.getReturnType()),
                                method.getParameters().stream().map(VariableElement::asType),
                                method.getThrownTypes().stream())
                        .flatMap(types -> types))
                .map(TypeReader::read)
                .toList();
    }

    /** The managed object type that an annotated interface stands for. */
    static String managedType(TypeElement type) {
        return Annotations.find(type, ManagedObject.class)
                .map(mirror -> Annotations.string(mirror, "value"))
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName().toString());
    }

    private static String kind(TypeElement type) {
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<ObjectDeclaration.Base> bases(TypeElement type) {
        List<ObjectDeclaration.Base> bases = new ArrayList<>();
        for (TypeMirror extended : type.getInterfaces()) {
            if (extended instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && Annotations.has(element, ManagedObject.class)) {
                bases.add(new ObjectDeclaration.Base(
                        element.getEnclosingElement().toString(),
                        element.getSimpleName().toString(),
                        managedType(element),
                        element));
            }
        }
        return bases;
    }

    private static boolean extendsRoot(TypeElement type) {
        for (TypeMirror extended : type.getInterfaces()) {
            if (extended instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && (element.getQualifiedName().contentEquals(ROOT) || extendsRoot(element))) {
                return true;
            }
        }
        return false;
    }

    private List<MethodDeclaration> methods(TypeElement type) {
        List<MethodDeclaration> methods = new ArrayList<>();
        abstractMethods(type).forEach(method -> {
            MethodDeclaration declaration = method(method);
            if (declaration != null) {
                methods.add(declaration);
            }
        });
        return methods;
    }

    private static Stream<ExecutableElement> abstractMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isReference(method));
    }

    /** An interface may repeat {@code reference()} with a narrower type; the base of all stubs has it. */
    private static boolean isReference(ExecutableElement method) {
        return method.getSimpleName().contentEquals("reference")
                && method.getParameters().isEmpty();
    }

    private @Nullable MethodDeclaration method(ExecutableElement method) {
        Optional<AnnotationMirror> operation = Annotations.find(method, Operation.class);
        Optional<AnnotationMirror> property = Annotations.find(method, Property.class);
        if (operation.isPresent() == property.isPresent()) {
            problems.add(
                    ProblemId.VimMethodKind,
                    method,
                    where(method)
                            + (operation.isPresent()
                                    ? " is marked as both @Operation and @Property."
                                    : " is marked as neither @Operation nor @Property.")
                            + " An abstract method of a managed object is one of them;"
                            + " give it one annotation, or make it a default method.");
            return null;
        }
        boolean isOperation = operation.isPresent();
        AnnotationMirror mirror = isOperation ? operation.get() : property.orElseThrow();
        String javaName = method.getSimpleName().toString();
        String written = Annotations.string(mirror, "value");
        String byDefault = isOperation ? Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1) : javaName;
        return new MethodDeclaration(
                method,
                isOperation ? MethodDeclaration.Kind.OPERATION : MethodDeclaration.Kind.PROPERTY,
                written.isEmpty() ? byDefault : written,
                Annotations.spot(method, mirror, "value"),
                Annotations.has(method, SafeToRepeat.class),
                parameters(method),
                TypeReader.signature("", method.getReturnType(), method),
                method.getThrownTypes().stream().map(TypeReader::read).toList(),
                DocComment.of(elements.getDocComment(method)));
    }

    private static String where(Element method) {
        return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
    }

    private static List<SignatureType> parameters(ExecutableElement method) {
        List<SignatureType> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(TypeReader.signature(parameter.getSimpleName().toString(), parameter.asType(), parameter));
        }
        return parameters;
    }
}
