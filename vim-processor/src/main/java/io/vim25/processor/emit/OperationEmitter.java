package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.BoundOperation;
import io.vim25.processor.bind.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class of an operation. */
final class OperationEmitter {
    private final ClassName scope;

    OperationEmitter(ClassName scope) {
        this.scope = scope;
    }

    TypeSpec emit(BoundOperation operation) {
        ClassName owner = JavaTypes.name(operation.owner());
        TypeName result = operation.result().equals(Shape.NOTHING)
                ? ClassName.get(Void.class)
                : JavaTypes.boxed(operation.result());
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.name(operation.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addOriginatingElement(operation.method())
                .superclass(ParameterizedTypeName.get(RuntimeNames.METHOD, owner, result))
                .addJavadoc(Docs.operation(operation));
        for (BoundField parameter : operation.parameters()) {
            type.addField(FieldSpec.builder(
                            JavaTypes.of(parameter.shape(), parameter.nullable()),
                            parameter.javaName(),
                            Modifier.PRIVATE,
                            Modifier.FINAL)
                    .build());
        }
        type.addMethod(constructor(operation))
                .addMethod(constant("operation", operation.wireName()))
                .addMethod(constant("since", operation.since() == null ? "" : operation.since()));
        if (operation.safeToRepeat()) {
            type.addMethod(override("isSafeToRepeat", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        return type.addMethod(override("scope", RuntimeNames.TYPE_SCOPE)
                        .addStatement("return $T.SCOPE", scope)
                        .build())
                .addMethod(writeArguments(operation))
                .addMethod(readResult(operation, result))
                .build();
    }

    private static MethodSpec constructor(BoundOperation operation) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(Docs.constructor(operation))
                .addModifiers(Modifier.PUBLIC);
        for (BoundField parameter : operation.parameters()) {
            String name = parameter.javaName();
            Shape shape = parameter.shape();
            constructor.addParameter(
                    shape.isList() ? JavaTypes.readOnlyList(shape) : JavaTypes.of(shape, parameter.nullable()), name);
            if (shape.isList()) {
                constructor.addStatement("this.$1N = $2T.copyOf($1N)", name, List.class);
            } else if (parameter.nullable() || shape.kind().isPrimitive()) {
                constructor.addStatement("this.$1N = $1N", name);
            } else {
                constructor.addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", name, Objects.class);
            }
        }
        return constructor.build();
    }

    private static MethodSpec constant(String name, String value) {
        return override(name, ClassName.get(String.class))
                .addStatement("return $S", value)
                .build();
    }

    private static MethodSpec writeArguments(BoundOperation operation) {
        MethodSpec.Builder method =
                override("writeArguments", TypeName.VOID).addParameter(RuntimeNames.FIELD_WRITER, "out");
        for (BoundField parameter : operation.parameters()) {
            CodeBlock value = CodeBlock.of(parameter.javaName().equals("out") ? "this.$N" : "$N", parameter.javaName());
            method.addStatement(Codec.write(parameter, value));
        }
        return method.build();
    }

    private static MethodSpec readResult(BoundOperation operation, TypeName type) {
        Shape result = operation.result();
        MethodSpec.Builder method = override("readResult", type).addParameter(RuntimeNames.FIELD_READER, "in");
        if (operation.resultNullable() || result.equals(Shape.NOTHING)) {
            method.returns(type.annotated(com.palantir.javapoet.AnnotationSpec.builder(RuntimeNames.NULLABLE)
                    .build()));
        }
        if (result.equals(Shape.NOTHING)) {
            return method.addStatement("return null").build();
        }
        if (result.isList()) {
            return method.addStatement("$T result = new $T<>()", type, ArrayList.class)
                    .beginControlFlow("while (in.nextField())")
                    .addStatement("result.add($L)", Codec.read(result))
                    .endControlFlow()
                    .addStatement("return result")
                    .build();
        }
        if (operation.resultNullable()) {
            return method.addStatement("return in.nextField() ? $L : null", Codec.read(result))
                    .build();
        }
        return method.beginControlFlow("if (!in.nextField())")
                .addStatement("throw in.missingResult()")
                .endControlFlow()
                .addStatement("return $L", Codec.read(result))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
