package io.vim25.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.Shape;
import java.util.ArrayList;
import javax.lang.model.element.Modifier;

/** Writes the getters and setters of a type. */
final class AccessorEmitter {
    private final TypeName self;

    AccessorEmitter(TypeName self) {
        this.self = self;
    }

    void add(BoundField field, TypeSpec.Builder type) {
        type.addMethod(getter(field));
        type.addMethod(setter(field));
        if (field.shape().isList()) {
            type.addMethod(adder(field));
        }
    }

    /** Setters that only narrow what a chain returns. */
    void repeat(BoundField field, TypeSpec.Builder type) {
        type.addMethod(repeated("set", field, setterParameter(field)));
        if (field.shape().isList()) {
            type.addMethod(repeated("add", field, elementParameter(field)));
        }
    }

    private static MethodSpec getter(BoundField field) {
        boolean is = field.shape().kind() == Shape.Kind.BOOLEAN && !field.nullable();
        return MethodSpec.methodBuilder((is ? "is" : "get") + field.accessor())
                .addJavadoc(Docs.field(field))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.of(field.shape(), field.nullable()))
                .addStatement("return $N", field.javaName())
                .build();
    }

    private MethodSpec setter(BoundField field) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder("set" + field.accessor())
                .addJavadoc(Docs.setter(field))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(setterParameter(field))
                .returns(self);
        if (field.shape().isList()) {
            setter.addStatement("this.$1N = new $2T<>($1N)", field.javaName(), ArrayList.class);
        } else {
            setter.addStatement("this.$1N = $1N", field.javaName());
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec adder(BoundField field) {
        return MethodSpec.methodBuilder("add" + field.accessor())
                .addJavadoc("Adds to the field {@code $L}.", field.wireName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(elementParameter(field))
                .returns(self)
                .addStatement("this.$1N.add($1N)", field.javaName())
                .addStatement("return this")
                .build();
    }

    private MethodSpec repeated(String prefix, BoundField field, ParameterSpec parameter) {
        return MethodSpec.methodBuilder(prefix + field.accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameter)
                .returns(self)
                .addStatement("super.$L$L($N)", prefix, field.accessor(), field.javaName())
                .addStatement("return this")
                .build();
    }

    private static ParameterSpec setterParameter(BoundField field) {
        TypeName type = field.shape().isList()
                ? JavaTypes.readOnlyList(field.shape())
                : JavaTypes.of(field.shape(), field.nullable());
        return ParameterSpec.builder(type, field.javaName()).build();
    }

    private static ParameterSpec elementParameter(BoundField field) {
        return ParameterSpec.builder(JavaTypes.of(field.shape().elementShape()), field.javaName())
                .build();
    }
}
