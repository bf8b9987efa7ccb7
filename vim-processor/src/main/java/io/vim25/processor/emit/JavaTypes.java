package io.vim25.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.vim25.processor.bind.JavaName;
import io.vim25.processor.bind.Shape;
import java.time.Instant;
import java.util.List;

/** The Java types of shapes. */
final class JavaTypes {
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(ClassName.OBJECT);
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeNames.NULLABLE).build();

    private JavaTypes() {}

    static ClassName name(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    /** The type of a variable; a primitive becomes a box where the value may be absent. */
    static TypeName of(Shape shape, boolean nullable) {
        return nullable ? boxed(shape).annotated(NULLABLE) : of(shape);
    }

    static TypeName of(Shape shape) {
        return switch (shape.kind()) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case DATE_TIME -> ClassName.get(Instant.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case ANY -> ClassName.get(Object.class);
            case ENUM, DATA, FAULT, OBJECT -> name(shape.typeName());
            case REFERENCE ->
                ParameterizedTypeName.get(
                        RuntimeNames.MANAGED_OBJECT_REFERENCE,
                        shape.type() == null ? ANYTHING : name(shape.typeName()));
            case TASK ->
                ParameterizedTypeName.get(
                        RuntimeNames.TASK, shape.element() == null ? ANYTHING : boxed(shape.elementShape()));
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), boxed(shape.elementShape()));
            case NOTHING -> TypeName.VOID;
        };
    }

    static TypeName boxed(Shape shape) {
        return of(shape).box();
    }

    /** The type of a list that is only read: its elements may be of a subtype. */
    static TypeName readOnlyList(Shape list) {
        TypeName element = boxed(list.elementShape());
        boolean mayExtend =
                switch (list.elementShape().kind()) {
                    case DATA, FAULT -> true;
                    default -> false;
                };
        return ParameterizedTypeName.get(
                ClassName.get(List.class), mayExtend ? WildcardTypeName.subtypeOf(element) : element);
    }
}
