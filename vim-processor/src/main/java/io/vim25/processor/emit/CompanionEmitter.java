package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.vim25.processor.bind.Below;
import io.vim25.processor.bind.BoundObject;
import io.vim25.processor.bind.BoundProperty;
import javax.lang.model.element.Modifier;

/** Writes the companion of a managed object's interface: its type token and the paths of its properties. */
final class CompanionEmitter {
    private final ClassName scope;

    CompanionEmitter(ClassName scope) {
        this.scope = scope;
    }

    TypeSpec emit(BoundObject object) {
        ClassName self = JavaTypes.name(object.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(Codec.companion(object.name()))
                .addModifiers(Modifier.PUBLIC)
                .addOriginatingElement(object.type())
                .addJavadoc("The type token and the property paths of {@link $T}.", self)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeNames.MANAGED_OBJECT_TYPE, self),
                                "TYPE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The managed object type {@code $L}.", object.managedType())
                        .initializer(
                                "$T.of($S, $T.class, $T.SCOPE)",
                                RuntimeNames.MANAGED_OBJECT_TYPE,
                                object.managedType(),
                                self,
                                scope)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For the companions of types that extend this one.")
                        .addModifiers(Modifier.PROTECTED)
                        .build());
        if (object.base() != null) {
            type.superclass(Codec.companion(object.base()));
        }
        PathMethods methods = new PathMethods(self, true);
        object.properties().forEach(property -> add(property, methods, type));
        return type.build();
    }

    private static void add(BoundProperty property, PathMethods methods, TypeSpec.Builder type) {
        Below below = property.below();
        type.addMethod(
                methods.whole(property.javaName(), property.path(), property.shape(), below, Docs.path(property)));
        if (below != null && below.key() != null) {
            type.addMethod(
                    methods.element(property.javaName(), property.path(), below, Docs.elementPath(property.path())));
        }
    }
}
