package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.JavaName;
import io.vim25.processor.bind.Shape;

/** The calls that read and write one value. */
final class Codec {
    private Codec() {}

    /** An expression that reads a value from {@code in}; of a list, one element. */
    static CodeBlock read(Shape shape) {
        return switch (shape.kind()) {
            case STRING -> CodeBlock.of("in.readString()");
            case BOOLEAN -> CodeBlock.of("in.readBoolean()");
            case BYTE -> CodeBlock.of("in.readByte()");
            case SHORT -> CodeBlock.of("in.readShort()");
            case INT -> CodeBlock.of("in.readInt()");
            case LONG -> CodeBlock.of("in.readLong()");
            case FLOAT -> CodeBlock.of("in.readFloat()");
            case DOUBLE -> CodeBlock.of("in.readDouble()");
            case DATE_TIME -> CodeBlock.of("in.readDateTime()");
            case BYTES -> CodeBlock.of("in.readBytes()");
            case ANY -> CodeBlock.of("in.readAny()");
            case ENUM -> CodeBlock.of("in.keepText($T.of(in.readString()))", JavaTypes.name(shape.typeName()));
            case DATA, FAULT ->
                CodeBlock.of(
                        "in.readObject($L)", fresh(JavaTypes.name(shape.typeName()), shape.kind() == Shape.Kind.FAULT));
            case REFERENCE ->
                shape.type() == null
                        ? CodeBlock.of("in.readReference()")
                        : CodeBlock.of("in.readReference($T.TYPE)", companion(shape.typeName()));
            case OBJECT -> CodeBlock.of("in.readManagedObject($T.TYPE)", companion(shape.typeName()));
            case TASK -> CodeBlock.of("in.readTask($L)", taskResult(shape));
            case LIST -> read(shape.elementShape());
            case NOTHING -> CodeBlock.of("null");
        };
    }

    /** An expression for a new instance of a data object or fault, to be filled. */
    static CodeBlock fresh(ClassName type, boolean fault) {
        return fault ? CodeBlock.of("new $T($T.DECODED)", type, RuntimeNames.UNTRACED) : CodeBlock.of("new $T()", type);
    }

    /** A statement that writes a field to {@code out}. */
    static CodeBlock write(BoundField field, CodeBlock value) {
        CodeBlock out = field.since() == null ? CodeBlock.of("out") : CodeBlock.of("out.since($S)", field.since());
        Shape shape = field.shape();
        String method = shape.isList() ? "list" : "field";
        Shape one = shape.isList() ? shape.elementShape() : shape;
        return switch (one.kind()) {
            case ANY -> CodeBlock.of("$L.$L($S, $L)", out, shape.isList() ? "anyList" : "any", field.wireName(), value);
            case DATA, FAULT -> CodeBlock.of("$L.$L($S, $L, $S)", out, method, field.wireName(), value, one.wireName());
            default -> CodeBlock.of("$L.$L($S, $L)", out, isSecret(field) ? "secret" : method, field.wireName(), value);
        };
    }

    private static boolean isSecret(BoundField field) {
        return field.secret()
                && (field.shape().kind() == Shape.Kind.STRING || field.shape().kind() == Shape.Kind.BYTES);
    }

    /** An expression for what a value that comes as any type must be. */
    static CodeBlock valueType(Shape shape) {
        return switch (shape.kind()) {
            case LIST -> CodeBlock.of("$T.ofList($L)", RuntimeNames.VALUE_TYPE, valueType(shape.elementShape()));
            case ENUM ->
                CodeBlock.of("$T.ofEnum($T.UNRECOGNIZED)", RuntimeNames.VALUE_TYPE, JavaTypes.name(shape.typeName()));
            case OBJECT -> CodeBlock.of("$T.ofObject($T.TYPE)", RuntimeNames.VALUE_TYPE, companion(shape.typeName()));
            case REFERENCE ->
                shape.type() == null
                        ? CodeBlock.of("$T.ofReference()", RuntimeNames.VALUE_TYPE)
                        : CodeBlock.of("$T.ofReference($T.TYPE)", RuntimeNames.VALUE_TYPE, companion(shape.typeName()));
            case TASK ->
                shape.element() == null
                        ? CodeBlock.of("$T.ofTask()", RuntimeNames.VALUE_TYPE)
                        : CodeBlock.of("$T.ofTask($L)", RuntimeNames.VALUE_TYPE, taskResult(shape));
            case ANY -> CodeBlock.of("$T.ofAny()", RuntimeNames.VALUE_TYPE);
            case NOTHING -> CodeBlock.of("$T.nothing()", RuntimeNames.VALUE_TYPE);
            default -> CodeBlock.of("$T.of($T.class)", RuntimeNames.VALUE_TYPE, JavaTypes.boxed(shape));
        };
    }

    private static CodeBlock taskResult(Shape task) {
        return task.element() == null
                ? CodeBlock.of("$T.ofAny()", RuntimeNames.VALUE_TYPE)
                : valueType(task.elementShape());
    }

    static ClassName companion(JavaName type) {
        return JavaTypes.name(type.withSuffix("_"));
    }
}
