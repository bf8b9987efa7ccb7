package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundEnum;
import io.vim25.processor.bind.Shape;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes an enum. */
final class EnumEmitter {
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName NULLABLE_STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING), true);

    TypeSpec emit(BoundEnum constants) {
        boolean mixed = checks(constants).size() > 1;
        TypeSpec.Builder type = TypeSpec.enumBuilder(JavaTypes.name(constants.name()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeNames.WIRE_ENUM)
                .addJavadoc(
                        "The API's enum {@code $L}$L.", constants.name().simpleName(), Docs.since(constants.since()));
        for (BoundEnum.Constant constant : constants.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    body(CodeBlock.of("$S", constant.text()), constant.check(), mixed)
                            .addJavadoc("{@code $L}$L.", constant.text(), Docs.since(constant.since()))
                            .build());
        }
        type.addEnumConstant(
                "UNRECOGNIZED",
                body(CodeBlock.of("null"), "", mixed)
                        .addJavadoc("A value that this program's WSDL doesn't have; the object that holds it keeps"
                                + " the text.")
                        .build());
        addVariables(type, mixed);
        type.addMethod(of(constants))
                .addMethod(getter("wireValue", NULLABLE_STRING))
                .addMethod(constant("wireType", constants.wire().wireName()));
        return addSince(type, checks(constants)).build();
    }

    /** The versions that the constants came with. */
    private static Set<String> checks(BoundEnum constants) {
        return constants.constants().stream().map(BoundEnum.Constant::check).collect(Collectors.toSet());
    }

    private static TypeSpec.Builder body(CodeBlock text, String since, boolean mixed) {
        return TypeSpec.anonymousClassBuilder(mixed ? CodeBlock.of("$L, $S", text, since) : text);
    }

    private static void addVariables(TypeSpec.Builder type, boolean mixed) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        addVariable(type, constructor, "wireValue", NULLABLE_STRING);
        if (mixed) {
            addVariable(type, constructor, "since", STRING);
        }
        type.addMethod(constructor.build());
    }

    private static void addVariable(
            TypeSpec.Builder type, MethodSpec.Builder constructor, String name, TypeName variable) {
        type.addField(FieldSpec.builder(variable, name, Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor.addParameter(variable, name).addStatement("this.$1N = $1N", name);
    }

    /** One version for all constants, or one for each; nothing where all were there from the first. */
    private static TypeSpec.Builder addSince(TypeSpec.Builder type, Set<String> checks) {
        if (checks.size() > 1) {
            return type.addMethod(getter("since", STRING));
        }
        for (String check : checks) {
            if (!check.isEmpty()) {
                type.addMethod(constant("since", check));
            }
        }
        return type;
    }

    private static MethodSpec getter(String name, TypeName type) {
        return override(name, type).addStatement("return $N", name).build();
    }

    private static MethodSpec of(BoundEnum constants) {
        ClassName self = JavaTypes.name(constants.name());
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (text) {\n").indent();
        constants.constants().forEach(constant -> cases.add("case $S -> $L;\n", constant.text(), constant.name()));
        cases.add("default -> UNRECOGNIZED;\n").unindent().addStatement("}");
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The constant that a text on the wire stands for.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "text")
                .returns(self)
                .addCode(cases.build())
                .build();
    }

    /** A method of a type on the wire that says what is known of it. */
    static MethodSpec constant(String name, String value) {
        return override(name, STRING).addStatement("return $S", value).build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
