package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.vim25.processor.bind.BoundField;
import io.vim25.processor.bind.BoundObject;
import io.vim25.processor.bind.BoundOperation;
import io.vim25.processor.bind.BoundProperty;
import io.vim25.processor.bind.Shape;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a managed object's interface: one line for each of its methods. */
final class StubEmitter {
    private static final ParameterizedTypeName REFERENCE = ParameterizedTypeName.get(
            RuntimeNames.MANAGED_OBJECT_REFERENCE, WildcardTypeName.subtypeOf(ClassName.OBJECT));

    TypeSpec emit(BoundObject object) {
        ClassName self = JavaTypes.name(object.name().withSuffix("Stub"));
        ClassName base = object.base() == null
                ? RuntimeNames.STUB
                : JavaTypes.name(object.base().withSuffix("Stub"));
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addOriginatingElement(object.type())
                .superclass(base)
                .addSuperinterface(JavaTypes.name(object.name()))
                .addJavadoc("Calls the managed object {@code $L}.", object.managedType())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes the object that {@code reference} refers to.")
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(RuntimeNames.VIM, "vim")
                        .addParameter(REFERENCE, "reference")
                        .addStatement("super(vim, reference)")
                        .build());
        object.properties().forEach(property -> type.addMethod(property(property, object)));
        object.operations().forEach(operation -> type.addMethod(operation(operation)));
        return type.build();
    }

    private static MethodSpec property(BoundProperty property, BoundObject object) {
        boolean primitive = property.shape().kind().isPrimitive() && !property.boxed();
        TypeName type = primitive ? JavaTypes.of(property.shape()) : JavaTypes.boxed(property.shape());
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(property.nullable() ? JavaTypes.of(property.shape(), true) : type)
                .addStatement(
                        "return $L($T.$N())",
                        property.nullable() ? "propertyOrNull" : "property",
                        Codec.companion(object.name()),
                        property.javaName())
                .build();
    }

    private static MethodSpec operation(BoundOperation operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.of(operation.result(), operation.resultNullable()));
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (BoundField parameter : operation.parameters()) {
            method.addParameter(JavaTypes.of(parameter.shape(), parameter.nullable()), parameter.javaName());
            arguments.add(arguments.isEmpty() ? "$N" : ",$W$N", parameter.javaName());
        }
        return method.addStatement(
                        "$Lvim().call(this, new $T($L))",
                        operation.result().equals(Shape.NOTHING) ? "" : "return ",
                        JavaTypes.name(operation.name()),
                        arguments.build())
                .build();
    }
}
