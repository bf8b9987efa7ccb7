package io.vim25.processor.source;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns javac's types into {@link JavaType}s. */
final class TypeReader {
    private TypeReader() {}

    static SignatureType signature(String name, TypeMirror type, Element element) {
        return new SignatureType(name, read(type), isNullable(type) || isNullable(element), element);
    }

    static JavaType read(TypeMirror type) {
        if (type instanceof ErrorType error) {
            return new JavaType("", error.asElement().getSimpleName().toString(), List.of(), true);
        }
        if (type instanceof DeclaredType declared) {
            return declared(declared);
        }
        if (type instanceof ArrayType array) {
            return new JavaType("", read(array.getComponentType()).name() + "[]", List.of(), false);
        }
        if (type.getKind() == TypeKind.WILDCARD) {
            return new JavaType("", "?", List.of(), false);
        }
        return new JavaType(
                "", type.getKind().name().toLowerCase(java.util.Locale.ROOT), List.of(), !isPlain(type.getKind()));
    }

    private static JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(TypeReader::read).toList();
        Element enclosing = element.getEnclosingElement();
        String scope = enclosing instanceof PackageElement enclosingPackage
                ? enclosingPackage.getQualifiedName().toString()
                : ((TypeElement) enclosing).getQualifiedName().toString();
        return new JavaType(scope, element.getSimpleName().toString(), arguments, false);
    }

    private static boolean isPlain(TypeKind kind) {
        return kind.isPrimitive() || kind == TypeKind.VOID;
    }

    /** Any annotation of that name counts, as it does for other tools. */
    private static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
