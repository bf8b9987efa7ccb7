package io.vim25.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.BoundSkeleton;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the server's half of a managed object: it reads an operation's arguments, calls the method that runs it, and
 * writes the result. A method that a server doesn't override answers that the operation isn't supported.
 */
final class SkeletonEmitter {
    TypeSpec emit(BoundSkeleton skeleton) {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.name(skeleton.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(JavaTypes.name(skeleton.base()))
                .addJavadoc("The server's half of {@link $T}.", JavaTypes.name(skeleton.object()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For the classes that run the operations.")
                        .addModifiers(Modifier.PROTECTED)
                        .build());
        if (!skeleton.operations().isEmpty()) {
            type.addMethod(run(skeleton));
        }
        for (BoundSkeleton.Operation operation : skeleton.operations()) {
            type.addMethod(read(operation));
            type.addMethod(method(operation));
        }
        return type.build();
    }

    private static MethodSpec run(BoundSkeleton skeleton) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("switch (operation) {\n").indent();
        for (BoundSkeleton.Operation operation : skeleton.operations()) {
            cases.add("case $S -> $L(in, out);\n", operation.wireName(), reader(operation));
        }
        cases.add("default -> super.run(operation, in, out);\n").unindent().add("}\n");
        return MethodSpec.methodBuilder("run")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(String.class, "operation")
                .addParameter(RuntimeNames.FIELD_READER, "in")
                .addParameter(RuntimeNames.FIELD_WRITER, "out")
                .addCode(cases.build())
                .build();
    }

    private static String reader(BoundSkeleton.Operation operation) {
        return "run" + Character.toUpperCase(operation.javaName().charAt(0))
                + operation.javaName().substring(1);
    }

    private static MethodSpec read(BoundSkeleton.Operation operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(reader(operation))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeNames.FIELD_READER, "in")
                .addParameter(RuntimeNames.FIELD_WRITER, "out");
        CodeBlock.Builder cases =
                CodeBlock.builder().add("switch (in.name()) {\n").indent();
        for (BoundField parameter : operation.parameters()) {
            method.addStatement(
                    "$T $N = $L",
                    variable(parameter),
                    parameter.javaName(),
                    parameter.shape().isList() ? CodeBlock.of("new $T<>()", ArrayList.class) : CodeBlock.of("null"));
            cases.add(
                    parameter.shape().isList() ? "case $S -> $N.add($L);\n" : "case $S -> $N = $L;\n",
                    parameter.wireName(),
                    parameter.javaName(),
                    Codec.read(parameter.shape()));
        }
        cases.add("default -> throw unknownArgument($S, in.name());\n", operation.wireName())
                .unindent()
                .add("}\n");
        method.beginControlFlow("while (in.nextField())").addCode(cases.build()).endControlFlow();
        CodeBlock call = CodeBlock.of("$N($L)", operation.javaName(), arguments(operation));
        BoundField result = operation.result();
        return method.addStatement(result == null ? call : Codec.write(result, call))
                .build();
    }

    /** A variable that is null until its argument is read, also where the argument is required. */
    private static TypeName variable(BoundField parameter) {
        return JavaTypes.of(parameter.shape(), !parameter.shape().isList());
    }

    private static CodeBlock arguments(BoundSkeleton.Operation operation) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (BoundField parameter : operation.parameters()) {
            boolean required = !parameter.nullable() && !parameter.shape().isList();
            arguments.add(
                    required
                            ? CodeBlock.of(
                                    "required($S, $S, $N)",
                                    operation.wireName(),
                                    parameter.wireName(),
                                    parameter.javaName())
                            : CodeBlock.of("$N", parameter.javaName()));
        }
        return CodeBlock.join(arguments, ", ");
    }

    private static MethodSpec method(BoundSkeleton.Operation operation) {
        BoundField result = operation.result();
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.javaName())
                .addJavadoc("Runs {@code $L}.", operation.wireName())
                .addModifiers(Modifier.PROTECTED)
                .returns(result == null ? TypeName.VOID : JavaTypes.of(result.shape(), result.nullable()));
        for (BoundField parameter : operation.parameters()) {
            method.addParameter(JavaTypes.of(parameter.shape(), parameter.nullable()), parameter.javaName());
        }
        return method.addStatement("throw notSupported($S)", operation.wireName())
                .build();
    }
}
