package io.vim25.processor.bind;

import io.vim25.processor.model.XmlName;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.PackageDeclaration;
import io.vim25.processor.source.SourceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows in which package each type of the API lives: the one that is generated, or one that it uses. */
final class TypeHomes {
    static final String KERNEL = "io.vim25";

    private final Elements elements;
    private final MadeTypes made;
    private final PackageDeclaration declaration;
    private final List<String> used = new ArrayList<>();
    private final Map<String, ObjectDeclaration> ownObjects = new HashMap<>();

    TypeHomes(Elements elements, MadeTypes made, PackageDeclaration declaration) {
        this.elements = elements;
        this.made = made;
        this.declaration = declaration;
        declaration.uses().stream()
                .map(PackageDeclaration.Named::name)
                .filter(name -> made.has(name, "VimApi_"))
                .forEach(used::add);
        if (!isKernel()) {
            used.add(KERNEL);
        }
        declaration.objects().stream()
                .filter(ObjectDeclaration::sound)
                .forEach(object -> ownObjects.put(object.managedType(), object));
    }

    boolean isKernel() {
        return declaration.name().equals(KERNEL);
    }

    /** The packages that are asked after the own one. */
    List<String> used() {
        return used;
    }

    String ownPackage() {
        return declaration.name();
    }

    /** The class of a data type, enum or fault. */
    JavaName home(XmlName type) {
        for (String packageName : used) {
            if (mayHold(packageName, type) && made.has(packageName, type.local())) {
                return new JavaName(packageName, type.local());
            }
        }
        return new JavaName(declaration.name(), type.local());
    }

    boolean isOwn(XmlName type) {
        return home(type).packageName().equals(declaration.name());
    }

    /** A package has types of its service's namespace, and core types; another service may have the same names. */
    private boolean mayHold(String packageName, XmlName type) {
        return type.namespace().equals(XmlName.CORE) || type.namespace().equals(made.namespace(packageName));
    }

    boolean isOwn(JavaName name) {
        return name.packageName().equals(declaration.name());
    }

    /**
     * The class of paths of a data object: of a package that this one uses if it has one, and means the same data object by
     * that name, else the own one.
     */
    JavaName paths(JavaName data) {
        JavaName own = new JavaName(declaration.name(), data.simpleName()).withSuffix("_");
        return used.stream()
                .filter(packageName -> data.packageName().equals(packageName)
                        || data.packageName().equals(KERNEL))
                .filter(packageName ->
                        made.has(packageName, own.simpleName()) && !isObject(packageName, data.simpleName()))
                .map(packageName -> new JavaName(packageName, own.simpleName()))
                .findFirst()
                .orElse(own);
    }

    /** Whether a package has an interface of that name, and so a companion. */
    private boolean isObject(String packageName, String name) {
        return SourceReader.declared(elements, packageName, name).isPresent();
    }

    boolean isHandWritten(String name) {
        return isKernel() && declaration.ownTypes().contains(name);
    }

    /** The interface that stands for a managed object type, if this package or one that it uses declares one. */
    @Nullable
    JavaName object(@Nullable String managedType) {
        if (managedType == null) {
            return null;
        }
        ObjectDeclaration own = ownObjects.get(managedType);
        if (own != null) {
            return new JavaName(declaration.name(), own.javaName());
        }
        for (String packageName : used) {
            if (made.has(packageName, managedType)
                    && SourceReader.declared(elements, packageName, managedType).isPresent()) {
                return new JavaName(packageName, managedType);
            }
        }
        return null;
    }

    /** The managed object type that an interface stands for; null for any other type. */
    @Nullable
    String managedType(JavaName name) {
        TypeElement type = elements.getTypeElement(name.toString());
        return type == null ? null : SourceReader.managedType(type);
    }

    /** Whether a managed object type is, or extends, another, as far as the declared interfaces say. */
    boolean isDeclaredAs(String managedType, String base) {
        JavaName name = object(managedType);
        return name != null
                && SourceReader.managedTypes(elements.getTypeElement(name.toString()))
                        .contains(base);
    }
}
