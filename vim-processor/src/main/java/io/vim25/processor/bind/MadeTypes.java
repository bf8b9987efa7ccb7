package io.vim25.processor.bind;

import io.vim25.processor.model.XmlName;
import io.vim25.processor.source.PackageDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The types of all generated packages: those on the class path, and those that this compile has made so far. */
public final class MadeTypes {
    private final Elements elements;
    private final Map<String, Set<String>> made = new HashMap<>();
    private final Map<String, Set<String>> compiled = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();

    /** Looks up what is on the class path with the compiler's elements. */
    public MadeTypes(Elements elements) {
        this.elements = elements;
    }

    /** Takes note of what a package will have. */
    void add(BoundPackage bound) {
        Set<String> names = new HashSet<>();
        names.add(bound.scope().simpleName());
        bound.types().forEach(type -> names.add(type.name().simpleName()));
        bound.enums().forEach(constants -> names.add(constants.name().simpleName()));
        bound.paths().forEach(paths -> names.add(paths.name().simpleName()));
        made.put(bound.name(), names);
        namespaces.put(bound.name(), bound.namespace());
    }

    /** The namespace of a package's service; most of its types are in it, and the others are core types. */
    String namespace(String packageName) {
        return namespaces.computeIfAbsent(packageName, this::compiledNamespace);
    }

    private String compiledNamespace(String packageName) {
        TypeElement scope = elements.getTypeElement(packageName + ".VimApi_");
        return scope == null
                ? XmlName.CORE
                : ElementFilter.fieldsIn(scope.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().contentEquals("NAMESPACE"))
                        .map(field -> String.valueOf(field.getConstantValue()))
                        .findFirst()
                        .orElse(XmlName.CORE);
    }

    /** Whether a package has a type. */
    boolean has(String packageName, String name) {
        return made.getOrDefault(packageName, Set.of()).contains(name)
                || compiled.computeIfAbsent(packageName, this::typesOf).contains(name);
    }

    /** All at once: a compiler takes long to find out that one type isn't there, and most of an API's aren't. */
    private Set<String> typesOf(String packageName) {
        PackageElement found = elements.getPackageElement(packageName);
        return found == null
                ? Set.of()
                : found.getEnclosedElements().stream()
                        .map(type -> type.getSimpleName().toString())
                        .collect(Collectors.toSet());
    }

    /** The packages in an order in which each comes after those of them that it uses. */
    public static List<PackageDeclaration> inOrder(List<PackageDeclaration> packages) {
        List<PackageDeclaration> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        packages.stream().filter(MadeTypes::isKernel).forEach(kernel -> visit(kernel, packages, seen, ordered));
        packages.forEach(declaration -> visit(declaration, packages, seen, ordered));
        return ordered;
    }

    private static boolean isKernel(PackageDeclaration declaration) {
        return declaration.name().equals(TypeHomes.KERNEL);
    }

    private static void visit(
            PackageDeclaration declaration,
            List<PackageDeclaration> packages,
            Set<String> seen,
            List<PackageDeclaration> ordered) {
        if (!seen.add(declaration.name())) {
            return;
        }
        for (PackageDeclaration.Named use : declaration.uses()) {
            packages.stream()
                    .filter(other -> other.name().equals(use.name()))
                    .forEach(other -> visit(other, packages, seen, ordered));
        }
        ordered.add(declaration);
    }
}
