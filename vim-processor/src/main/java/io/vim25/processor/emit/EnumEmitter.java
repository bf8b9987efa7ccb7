package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundEnum;
import io.vim25.processor.bind.Shape;
import javax.lang.model.element.Modifier;

/** Writes an enum. */
final class EnumEmitter {
    private static final TypeName NULLABLE_STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING), true);

    TypeSpec emit(BoundEnum constants) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(JavaTypes.name(constants.name()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeNames.WIRE_ENUM)
                .addJavadoc(
                        "The API's enum {@code $L}$L.", constants.name().simpleName(), Docs.since(constants.since()));
        for (BoundEnum.Constant constant : constants.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$S", constant.text())
                            .addJavadoc("{@code $L}$L.", constant.text(), Docs.since(constant.since()))
                            .build());
        }
        return type.addEnumConstant(
                        "UNRECOGNIZED",
                        TypeSpec.anonymousClassBuilder("null")
                                .addJavadoc(
                                        "A value that this program's WSDL doesn't have; the object that holds it keeps"
                                                + " the text.")
                                .build())
                .addField(FieldSpec.builder(NULLABLE_STRING, "wireValue", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(NULLABLE_STRING, "wireValue")
                        .addStatement("this.wireValue = wireValue")
                        .build())
                .addMethod(of(constants))
                .addMethod(MethodSpec.methodBuilder("wireValue")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(NULLABLE_STRING)
                        .addStatement("return wireValue")
                        .build())
                .addMethod(wireType(constants.name().simpleName()))
                .build();
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

    /** The method that every type on the wire has. */
    static MethodSpec wireType(String name) {
        return MethodSpec.methodBuilder("wireType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", name)
                .build();
    }
}
