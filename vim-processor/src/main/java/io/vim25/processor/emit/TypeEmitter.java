package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.BoundType;
import io.vim25.processor.bind.Shape;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a data object or a fault. */
final class TypeEmitter {
    private static final TypeName NULLABLE_STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING), true);
    /** The fields of the faults' root, whose setters aren't repeated: programs read faults, and rarely make them. */
    private static final Set<String> FAULT_ROOT_FIELDS = Set.of("faultCause", "faultMessage");

    TypeSpec emit(BoundType bound) {
        ClassName self = JavaTypes.name(bound.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .superclass(JavaTypes.name(bound.base()))
                .addJavadoc(
                        "The API's $L {@code $L}$L.",
                        bound.fault() ? "fault" : "data object",
                        bound.name().simpleName(),
                        Docs.since(bound.since()));
        if (bound.fault()) {
            type.addField(
                    FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer("1L")
                            .build());
        }
        bound.fields().forEach(field -> type.addField(variable(field, bound.fault())));
        constructors(bound, type);
        AccessorEmitter accessors = new AccessorEmitter(self);
        bound.fields().forEach(field -> accessors.add(field, type));
        bound.inherited().stream()
                .filter(field -> !bound.fault() || !FAULT_ROOT_FIELDS.contains(field.wireName()))
                .forEach(field -> accessors.repeat(field, type));
        type.addMethod(EnumEmitter.constant("wireType", bound.wire().wireName()));
        if (bound.check() != null) {
            type.addMethod(EnumEmitter.constant("since", bound.check()));
        }
        type.addMethod(copy(bound, self));
        if (!bound.fields().isEmpty() || isRoot(bound)) {
            type.addMethod(writeFields(bound));
            type.addMethod(readField(bound));
        }
        return type.build();
    }

    /** Whether the base has no fields, nor the methods that would read and write them. */
    private static boolean isRoot(BoundType bound) {
        return bound.base().simpleName().equals("DataObject");
    }

    private static FieldSpec variable(BoundField field, boolean fault) {
        FieldSpec.Builder variable =
                FieldSpec.builder(JavaTypes.of(field.shape(), field.nullable()), field.javaName(), Modifier.PRIVATE);
        if (fault) {
            variable.addModifiers(Modifier.TRANSIENT);
        }
        if (field.shape().isList()) {
            variable.initializer("new $T<>()", ArrayList.class);
        }
        return variable.build();
    }

    private static void constructors(BoundType bound, TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(
                        bound.fault() ? "Makes a fault that is to be thrown." : "Makes one whose fields are all unset.")
                .addModifiers(Modifier.PUBLIC)
                .build());
        if (bound.fault()) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addJavadoc("Makes a fault that is being read.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(RuntimeNames.UNTRACED, "untraced")
                    .addStatement("super(untraced)")
                    .build());
        }
    }

    private static MethodSpec copy(BoundType bound, ClassName self) {
        return MethodSpec.methodBuilder("copy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return copyTo($L)", Codec.fresh(self, bound.fault()))
                .build();
    }

    private static MethodSpec writeFields(BoundType bound) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeFields")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.FIELD_WRITER, "out");
        if (!isRoot(bound)) {
            method.addStatement("super.writeFields(out)");
        }
        if (!bound.wire().namespace().equals(XmlName.CORE)) {
            method.addStatement("out.namespace($S)", bound.wire().namespace());
        }
        for (BoundField field : bound.fields()) {
            method.addStatement(Codec.write(field, variable(field, Set.of("out"))));
        }
        return method.addStatement("out.endOf($S)", bound.wire().wireName()).build();
    }

    private static MethodSpec readField(BoundType bound) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readField")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "name")
                .addParameter(RuntimeNames.FIELD_READER, "in")
                .returns(NULLABLE_STRING);
        String inherited = isRoot(bound) ? "return null" : "return super.readField(name, in)";
        if (bound.fields().isEmpty()) {
            return method.addStatement(inherited).build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("switch (name) {\n").indent();
        for (BoundField field : bound.fields()) {
            CodeBlock variable = variable(field, Set.of("name", "in"));
            CodeBlock value = Codec.read(field.shape());
            cases.add(
                    field.shape().isList() ? "case $S -> $L.add($L);\n" : "case $S -> $L = $L;\n",
                    field.wireName(),
                    variable,
                    value);
        }
        cases.add("default -> {\n")
                .indent()
                .addStatement(inherited)
                .unindent()
                .add("}\n")
                .unindent()
                .add("}\n")
                .addStatement("return $S", bound.wire().wireName());
        return method.addCode(cases.build()).build();
    }

    /** The variable of a field, where names of parameters may hide it. */
    private static CodeBlock variable(BoundField field, Set<String> parameters) {
        return CodeBlock.of(parameters.contains(field.javaName()) ? "this.$N" : "$N", field.javaName());
    }
}
