package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.vim25.processor.bind.BoundEnum;
import io.vim25.processor.bind.BoundObject;
import io.vim25.processor.bind.BoundPackage;
import io.vim25.processor.bind.BoundType;
import io.vim25.processor.bind.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a package's type scope. A lookup is a switch over names, split into buckets where there are many, so that no
 * method outgrows a class file and a lookup loads the bucket that it needs.
 */
final class ScopeEmitter {
    private static final int BUCKET_SIZE = 64;
    private static final TypeName STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING));
    private static final TypeName NULLABLE_STRING = JavaTypes.of(Shape.of(Shape.Kind.STRING), true);

    private final BoundPackage bound;
    private final ClassName self;
    private final List<TypeSpec> files = new ArrayList<>();

    ScopeEmitter(BoundPackage bound) {
        this.bound = bound;
        this.self = JavaTypes.name(bound.scope());
    }

    /** The scope's class and those of its buckets. */
    List<TypeSpec> emit() {
        ParameterSpec wireType = ParameterSpec.builder(STRING, "wireType").build();
        ParameterSpec text = ParameterSpec.builder(STRING, "text").build();
        TypeSpec.Builder scope = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addOriginatingElement(bound.element())
                .superclass(RuntimeNames.TYPE_SCOPE)
                .addJavadoc("The types of this package; the library looks them up here.")
                .addField(FieldSpec.builder(String.class, "NAMESPACE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The namespace of the service that this package is made from.")
                        .initializer("$S", bound.namespace())
                        .build())
                .addField(FieldSpec.builder(self, "SCOPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The only instance.")
                        .initializer("new $T()", self)
                        .build())
                .addMethod(constructor())
                .addMethod(lookup("ownInstance", "Types", nullable(RuntimeNames.WIRE_OBJECT), instances(), wireType))
                .addMethod(
                        lookup("ownConstant", "Enums", nullable(RuntimeNames.WIRE_ENUM), constants(), wireType, text))
                .addMethod(ownAncestor())
                .addMethod(ownManagedObject());
        if (!bound.unreached().isEmpty()) {
            files.add(new UnreachedEmitter(self).emit(bound.unreached()));
        }
        files.add(scope.build());
        return files;
    }

    private static TypeName nullable(ClassName type) {
        return type.annotated(com.palantir.javapoet.AnnotationSpec.builder(RuntimeNames.NULLABLE)
                .build());
    }

    private MethodSpec constructor() {
        CodeBlock.Builder used = CodeBlock.builder();
        bound.used().forEach(name -> used.add(",$W$T.SCOPE", ClassName.get(name, "VimApi_")));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L, $S, NAMESPACE$L)", RuntimeNames.SPI_LEVEL, bound.name(), used.build())
                .build();
    }

    /** A name, and the expression for it. */
    private record Entry(String name, CodeBlock value) {}

    private List<Entry> instances() {
        return Stream.concat(bound.types().stream(), bound.handWritten().stream())
                .sorted(java.util.Comparator.comparing(type -> type.name().simpleName()))
                .map(ScopeEmitter::instance)
                .toList();
    }

    private static Entry instance(BoundType type) {
        return new Entry(type.wire().wireName(), Codec.fresh(JavaTypes.name(type.name()), type.fault()));
    }

    private List<Entry> constants() {
        List<Entry> entries = new ArrayList<>();
        for (BoundEnum constants : bound.enums()) {
            entries.add(new Entry(
                    constants.wire().wireName(), CodeBlock.of("$T.of(text)", JavaTypes.name(constants.name()))));
        }
        return entries;
    }

    private MethodSpec lookup(
            String name, String bucketName, TypeName returns, List<Entry> entries, ParameterSpec... parameters) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameters(List.of(parameters))
                .returns(returns);
        if (entries.size() <= BUCKET_SIZE) {
            return method.addCode(cases(entries)).build();
        }
        int buckets = Integer.highestOneBit(entries.size() / (BUCKET_SIZE / 2)) * 2;
        List<List<Entry>> split = split(entries, buckets);
        CodeBlock.Builder choice = CodeBlock.builder()
                .add("return switch (wireType.hashCode() & $L) {\n", buckets - 1)
                .indent();
        CodeBlock arguments = CodeBlock.of(parameters.length == 1 ? "wireType" : "wireType, text");
        for (int i = 0; i < buckets; i++) {
            ClassName bucket = self.peerClass(self.simpleName() + bucketName + i);
            choice.add("case $L -> $T.find($L);\n", i, bucket, arguments);
            files.add(bucket(bucket, returns, split.get(i), parameters));
        }
        choice.add("default -> null;\n").unindent().addStatement("}");
        return method.addCode(choice.build()).build();
    }

    private static List<List<Entry>> split(List<Entry> entries, int buckets) {
        List<List<Entry>> split = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            split.add(new ArrayList<>());
        }
        entries.forEach(
                entry -> split.get(entry.name().hashCode() & (buckets - 1)).add(entry));
        return split;
    }

    private TypeSpec bucket(ClassName name, TypeName returns, List<Entry> entries, ParameterSpec... parameters) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("find")
                        .addModifiers(Modifier.STATIC)
                        .addParameters(List.of(parameters))
                        .returns(returns)
                        .addCode(cases(entries))
                        .build())
                .build();
    }

    private CodeBlock cases(List<Entry> entries) {
        if (entries.isEmpty() || !bound.sound()) {
            return CodeBlock.of("return null;\n");
        }
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (wireType) {\n").indent();
        entries.forEach(entry -> cases.add("case $S -> $L;\n", entry.name(), entry.value()));
        return cases.add("default -> null;\n").unindent().addStatement("}").build();
    }

    private MethodSpec ownAncestor() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("ownAncestor")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(STRING, "wireType")
                .returns(NULLABLE_STRING);
        return bound.unreached().isEmpty()
                ? method.addStatement("return null").build()
                : method.addStatement("return $T.ancestorOf(wireType)", UnreachedEmitter.name(self))
                        .build();
    }

    private MethodSpec ownManagedObject() {
        List<Entry> entries = new ArrayList<>();
        for (BoundObject object : bound.objects()) {
            entries.add(new Entry(
                    object.managedType(),
                    CodeBlock.of(
                            "new $T(vim, reference)",
                            JavaTypes.name(object.name().withSuffix("Stub")))));
        }
        return MethodSpec.methodBuilder("ownManagedObject")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(STRING, "wireType")
                .addParameter(RuntimeNames.VIM, "vim")
                .addParameter(
                        ParameterizedTypeName.get(
                                RuntimeNames.MANAGED_OBJECT_REFERENCE, WildcardTypeName.subtypeOf(ClassName.OBJECT)),
                        "reference")
                .returns(nullable(RuntimeNames.MANAGED_OBJECT))
                .addCode(cases(entries))
                .build();
    }
}
