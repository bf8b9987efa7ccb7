package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the table of the types that the WSDL has and no class stands for, each with the nearest ancestor that has one.
 * It is text, since it is rarely asked: loaded when the first such type arrives, and searched as it is.
 */
final class UnreachedEmitter {
    /** A string constant holds at most 65,535 bytes; a line is an ancestor and some of its descendants. */
    private static final int LINE = 100;

    private static final TypeName STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING));
    private final ClassName scope;

    UnreachedEmitter(ClassName scope) {
        this.scope = scope;
    }

    static ClassName name(ClassName scope) {
        return scope.peerClass(scope.simpleName() + "Unreached");
    }

    TypeSpec emit(SortedMap<String, List<String>> unreached) {
        List<String> lines = lines(unreached);
        CodeBlock.Builder table = CodeBlock.builder().add("{\n").indent();
        lines.forEach(line -> table.add("$S,\n", line));
        table.unindent().add("}");
        return TypeSpec.classBuilder(name(scope))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Types of the API without a class here; each line starts with the nearest ancestor that has one.")
                .addField(FieldSpec.builder(String[].class, "LINES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(table.build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("ancestorOf")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(STRING, "wireType")
                        .returns(JavaTypes.of(Shape.of(Shape.Kind.STRING), true))
                        .addStatement("$T word = ' ' + wireType + ' '", STRING)
                        .beginControlFlow("for ($T line : LINES)", STRING)
                        .beginControlFlow("if (line.contains(word))")
                        .addStatement("return line.substring(0, line.indexOf(' '))")
                        .endControlFlow()
                        .endControlFlow()
                        .addStatement("return null")
                        .build())
                .build();
    }

    private static List<String> lines(SortedMap<String, List<String>> unreached) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : unreached.entrySet()) {
            StringBuilder line = new StringBuilder();
            for (String name : entry.getValue()) {
                if (line.length() == 0) {
                    line.append(entry.getKey()).append(' ');
                }
                line.append(name).append(' ');
                if (line.length() > LINE) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
            if (line.length() > 0) {
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
