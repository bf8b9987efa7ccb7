package io.vim25.processor.source;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.VimApi;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the annotated packages and interfaces of a round. */
public final class SourceReader {
    private final Elements elements;
    private final Problems problems;

    /** Reads with the compiler's elements; mistakes go to {@code problems}. */
    public SourceReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** The packages, in the order of their names, each with its interfaces in the order of theirs. */
    public List<PackageDeclaration> read(RoundEnvironment round) {
        List<TypeElement> types = managedObjects(round);
        types.forEach(this::checkPackage);
        checkMarks(round);
        return round.getElementsAnnotatedWith(VimApi.class).stream()
                .map(PackageElement.class::cast)
                .sorted(Comparator.comparing(
                        element -> element.getQualifiedName().toString()))
                .map(element -> read(element, types, round))
                .toList();
    }

    private static List<TypeElement> managedObjects(RoundEnvironment round) {
        return round.getElementsAnnotatedWith(ManagedObject.class).stream()
                .map(TypeElement.class::cast)
                .sorted(Comparator.comparing(
                        element -> element.getQualifiedName().toString()))
                .toList();
    }

    /** An interface whose methods are marked, but which itself is not, would be passed over in silence. */
    private void checkMarks(RoundEnvironment round) {
        Stream.of(Operation.class, Property.class)
                .flatMap(mark -> round.getElementsAnnotatedWith(mark).stream())
                .map(Element::getEnclosingElement)
                .distinct()
                .filter(type -> !Annotations.has(type, ManagedObject.class))
                .forEach(type -> problems.add(
                        ProblemId.VimNotAManagedObject,
                        type,
                        type.getSimpleName() + " has methods with @Operation or @Property, but no @ManagedObject."
                                + " Mark it so."));
    }

    private void checkPackage(TypeElement type) {
        PackageElement inPackage = elements.getPackageOf(type);
        if (!Annotations.has(inPackage, VimApi.class)) {
            problems.add(
                    ProblemId.VimPackageNotAnnotated,
                    type,
                    type.getSimpleName() + ": its package " + inPackage.getQualifiedName() + " has no @VimApi."
                            + " Write a package-info.java with \"@VimApi package " + inPackage.getQualifiedName()
                            + ";\".");
        }
    }

    private PackageDeclaration read(PackageElement element, List<TypeElement> types, RoundEnvironment round) {
        AnnotationMirror mirror = Annotations.find(element, VimApi.class).orElseThrow();
        return new PackageDeclaration(
                element,
                Annotations.string(mirror, "wsdl"),
                Annotations.spot(element, mirror, "wsdl"),
                Annotations.names(element, mirror, "uses"),
                Annotations.names(element, mirror, "types"),
                Annotations.string(mirror, "minVersion"),
                Annotations.spot(element, mirror, "minVersion"),
                objects(element, types),
                ownTypes(element, round));
    }

    private List<ObjectDeclaration> objects(PackageElement inPackage, List<TypeElement> types) {
        InterfaceReader reader = new InterfaceReader(elements, problems);
        List<ObjectDeclaration> objects = new ArrayList<>();
        for (TypeElement type : types) {
            if (elements.getPackageOf(type).equals(inPackage)) {
                objects.add(unlessDuplicate(reader.read(type), objects));
            }
        }
        return objects;
    }

    private ObjectDeclaration unlessDuplicate(ObjectDeclaration object, List<ObjectDeclaration> objects) {
        for (ObjectDeclaration other : objects) {
            if (object.sound() && other.sound() && other.managedType().equals(object.managedType())) {
                problems.add(
                        ProblemId.VimDuplicateManagedObject,
                        object.spot(),
                        object.javaName() + " stands for the managed object " + object.managedType() + ", as "
                                + other.javaName() + " does already. Move its methods there.");
                return object.unsound();
            }
        }
        return object;
    }

    private Set<String> ownTypes(PackageElement inPackage, RoundEnvironment round) {
        return round.getRootElements().stream()
                .filter(TypeElement.class::isInstance)
                .filter(element -> elements.getPackageOf(element).equals(inPackage))
                .map(Element::getSimpleName)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** The interface of a package on the class path that stands for a managed object type, if there is one of that name. */
    public static Optional<TypeElement> declared(Elements elements, String inPackage, String managedType) {
        return Optional.ofNullable(elements.getTypeElement(inPackage + "." + managedType))
                .filter(type -> Annotations.has(type, ManagedObject.class));
    }

    /** All interfaces with {@code @ManagedObject} of a package that was compiled before, in the order of their names. */
    public List<ObjectDeclaration> compiled(String packageName) {
        PackageElement compiled = elements.getPackageElement(packageName);
        if (compiled == null) {
            return List.of();
        }
        InterfaceReader reader = new InterfaceReader(elements, problems);
        return compiled.getEnclosedElements().stream()
                .map(TypeElement.class::cast)
                .filter(type -> Annotations.has(type, ManagedObject.class))
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .map(reader::read)
                .toList();
    }

    /** The managed object type that a type is annotated as; null if it isn't. */
    public static @Nullable String managedType(TypeElement type) {
        return Annotations.has(type, ManagedObject.class) ? InterfaceReader.managedType(type) : null;
    }

    /** The managed object types that an annotated interface and those that it extends stand for, its own first. */
    public static List<String> managedTypes(TypeElement type) {
        List<String> names = new ArrayList<>();
        addManagedTypes(type, names);
        return names;
    }

    private static void addManagedTypes(TypeElement type, List<String> names) {
        names.add(InterfaceReader.managedType(type));
        for (ObjectDeclaration.Base base : InterfaceReader.bases(type)) {
            addManagedTypes(base.type(), names);
        }
    }
}
