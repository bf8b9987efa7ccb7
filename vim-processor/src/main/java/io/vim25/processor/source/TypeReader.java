package io.vim25.processor.source;

import java.util.List;
import java.util.Locale;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Turns javac's types into {@link JavaType}s. */
final class TypeReader {
    private TypeReader() {}

    static SignatureType signature(String name, TypeMirror type, Element element) {
        return new SignatureType(name, read(type), isNullable(type) || isNullable(element), element);
    }

    static JavaType read(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> missing((DeclaredType) type);
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> plain(read(((ArrayType) type).getComponentType()).name() + "[]");
            case WILDCARD -> plain("?");
            default -> plain(type.getKind().name().toLowerCase(Locale.ROOT));
        };
    }

    private static JavaType plain(String name) {
        return new JavaType("", name, List.of(), false);
    }

    private static JavaType missing(DeclaredType type) {
        return new JavaType("", type.asElement().getSimpleName().toString(), List.of(), true);
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

    /** Any annotation of that name counts, as it does for other tools. */
    private static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
