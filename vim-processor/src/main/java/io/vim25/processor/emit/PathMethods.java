package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vim25.processor.bind.Below;
import io.vim25.processor.bind.Shape;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the methods that give paths: static ones of a companion, whose paths begin there, and those of a class of paths.
 *
 * @param owner the managed object that the paths lead from
 * @param begins whether the paths begin here
 */
record PathMethods(TypeName owner, boolean begins) {
    /** The path of a whole value. */
    MethodSpec whole(String javaName, String wireName, Shape shape, @Nullable Below below, CodeBlock doc) {
        MethodSpec.Builder method = method(javaName).addJavadoc(doc);
        if (below != null && !shape.isList()) {
            return made(method, below, CodeBlock.of(begins ? "$S" : "below($S)", wireName));
        }
        method.returns(ParameterizedTypeName.get(RuntimeNames.PROPERTY_PATH, owner, JavaTypes.boxed(shape)));
        CodeBlock type = Codec.valueType(shape);
        return begins
                ? method.addStatement("return $T.of(TYPE, $S, $L)", RuntimeNames.PROPERTY_PATH, wireName, type)
                        .build()
                : method.addStatement("return leaf($S, $L)", wireName, type).build();
    }

    /** The path of the element of a list that has a key. */
    MethodSpec element(String javaName, String wireName, Below below, CodeBlock doc) {
        MethodSpec.Builder method = method(javaName)
                .addJavadoc(doc)
                .addParameter(below.key() == Shape.Kind.INT ? TypeName.INT : ClassName.get(String.class), "key");
        return made(
                method,
                below,
                begins
                        ? CodeBlock.of("$T.element($S, key)", RuntimeNames.TYPED_PATH, wireName)
                        : CodeBlock.of("element(below($S), key)", wireName));
    }

    private MethodSpec.Builder method(String javaName) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(javaName).addModifiers(Modifier.PUBLIC);
        return begins ? method.addModifiers(Modifier.STATIC) : method;
    }

    private MethodSpec made(MethodSpec.Builder method, Below below, CodeBlock path) {
        ClassName paths = JavaTypes.name(below.paths());
        return method.returns(ParameterizedTypeName.get(paths, owner))
                .addStatement("return new $T<>($L, $L)", paths, begins ? "TYPE" : "ownerType()", path)
                .build();
    }
}
