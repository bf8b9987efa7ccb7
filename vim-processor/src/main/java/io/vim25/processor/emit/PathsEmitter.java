package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.vim25.processor.bind.Below;
import io.vim25.processor.bind.BoundPaths;
import javax.lang.model.element.Modifier;

/** Writes a class with the paths of a data object's fields. */
final class PathsEmitter {
    private static final TypeVariableName OWNER = TypeVariableName.get("O", RuntimeNames.MANAGED_OBJECT);

    TypeSpec emit(BoundPaths paths) {
        ClassName data = JavaTypes.name(paths.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.name(paths.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addTypeVariable(OWNER)
                .superclass(ParameterizedTypeName.get(RuntimeNames.TYPED_PATH, OWNER, data))
                .addJavadoc("The path of a {@link $T}, and those of its fields.", data)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Made by the path or the companion that this is below.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(RuntimeNames.MANAGED_OBJECT_TYPE, OWNER), "owner")
                        .addParameter(String.class, "path")
                        .addStatement("super(owner, path, $T.class)", data)
                        .build());
        PathMethods methods = new PathMethods(OWNER, false);
        paths.fields().forEach(field -> add(field, methods, type));
        return type.build();
    }

    private static void add(BoundPaths.Field field, PathMethods methods, TypeSpec.Builder type) {
        Below below = field.below();
        type.addMethod(methods.whole(field.javaName(), field.wireName(), field.shape(), below, Docs.path(field)));
        if (below != null && below.key() != null) {
            type.addMethod(
                    methods.element(field.javaName(), field.wireName(), below, Docs.elementPath(field.wireName())));
        }
    }
}
