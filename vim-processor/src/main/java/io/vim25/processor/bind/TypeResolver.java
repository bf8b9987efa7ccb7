package io.vim25.processor.bind;

import io.vim25.processor.bind.Shape.Kind;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import io.vim25.processor.source.JavaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a type stands for: one that somebody wrote in a signature, or one of a field in the WSDL. */
final class TypeResolver {
    private final ApiIndex index;
    private final TypeHomes homes;

    TypeResolver(ApiIndex index, TypeHomes homes) {
        this.index = index;
        this.homes = homes;
    }

    /** What a field's value is, as data; a reference stays one. */
    Shape field(WsdlField field) {
        Shape one = value(field.type(), field.refers());
        return field.list() ? Shape.listOf(one) : one;
    }

    private Shape value(XmlName type, @Nullable String refers) {
        if (type.isBuiltIn()) {
            return Shape.of(BuiltIns.ofSchema(type.local()).orElse(Kind.STRING));
        }
        if (type.local().equals(ApiIndex.REFERENCE)) {
            return Shape.of(Kind.REFERENCE, homes.object(refers));
        }
        if (type.local().startsWith("ArrayOf") && !index.has(type.local())) {
            return Shape.of(Kind.ANY);
        }
        return Shape.of(kind(type.local()), homes.home(type), type);
    }

    private Kind kind(String name) {
        if (index.enumeration(name) != null) {
            return Kind.ENUM;
        }
        return index.isFault(name) ? Kind.FAULT : Kind.DATA;
    }

    /** What a written type stands for, if it is one that the API can have. */
    Optional<Shape> written(JavaType type) {
        if (type.is("java.util.List")) {
            return only(type)
                    .flatMap(this::written)
                    .filter(element -> !element.isList())
                    .map(Shape::listOf);
        }
        if (type.is("io.vim25.Task")) {
            return task(type);
        }
        if (type.is("io.vim25.ManagedObjectReference")) {
            return Optional.of(
                    Shape.of(Kind.REFERENCE, only(type).map(this::object).orElse(null)));
        }
        Optional<Kind> builtIn = BuiltIns.ofJava(type.qualifiedName());
        if (builtIn.isPresent() && !type.missing()) {
            return builtIn.map(Shape::of);
        }
        JavaName object = object(type);
        return object != null ? Optional.of(Shape.of(Kind.OBJECT, object)) : data(type);
    }

    private static Optional<JavaType> only(JavaType type) {
        List<JavaType> arguments = type.arguments();
        return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    private Optional<Shape> task(JavaType type) {
        Optional<JavaType> result = only(type);
        if (result.isEmpty() || result.get().name().equals("?")) {
            return Optional.of(new Shape(Kind.TASK, null, null, null));
        }
        return written(result.get()).filter(shape -> shape.kind() != Kind.TASK).map(Shape::taskOf);
    }

    /** The managed object that a written type is the interface of. */
    private @Nullable JavaName object(JavaType type) {
        if (type.missing() || type.packageName().isEmpty()) {
            return null;
        }
        JavaName name = new JavaName(type.packageName(), type.name());
        return homes.managedType(name) == null ? null : name;
    }

    /** A type of the API that this package generates, or has from a package that it uses; made now or long ago. */
    private Optional<Shape> data(JavaType type) {
        XmlName name = xmlName(type.name());
        if (name == null) {
            return Optional.empty();
        }
        JavaName home = homes.home(name);
        boolean written = type.missing() || home.toString().equals(type.qualifiedName());
        return written ? Optional.of(Shape.of(kind(type.name()), home, name)) : Optional.empty();
    }

    @Nullable
    XmlName xmlName(String local) {
        WsdlType type = index.type(local);
        if (type != null) {
            return type.name();
        }
        WsdlEnum constants = index.enumeration(local);
        return constants == null ? null : constants.name();
    }
}
