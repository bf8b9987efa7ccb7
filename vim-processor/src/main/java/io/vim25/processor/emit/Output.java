package io.vim25.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes finished classes into one package. */
final class Output {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final String packageName;
    private final Filer filer;
    private final Optional<AnnotationSpec> generated;
    private final Set<String> taken;
    private final boolean importJavaLang;

    /**
     * Writes into a package.
     *
     * @param taken the classes that the package has already
     * @param importJavaLang whether a class of the package has the name of one in {@code java.lang}, which must then be
     *     imported by name wherever it is meant
     */
    Output(String packageName, Filer filer, Elements elements, String by, Set<String> taken, boolean importJavaLang) {
        this.packageName = packageName;
        this.filer = filer;
        this.taken = new HashSet<>(taken);
        this.importJavaLang = importJavaLang;
        this.generated = Optional.ofNullable(elements.getTypeElement(GENERATED))
                .map(type -> AnnotationSpec.builder(ClassName.get(type))
                        .addMember("value", "$S", by)
                        .build());
    }

    /** Writes a class, unless there is one of that name. */
    void write(TypeSpec type) {
        if (!taken.add(type.name())) {
            return;
        }
        TypeSpec.Builder builder = type.toBuilder();
        generated.ifPresent(builder::addAnnotation);
        JavaFile file = JavaFile.builder(packageName, builder.build())
                .indent("    ")
                .skipJavaLangImports(!importJavaLang)
                .build();
        try (Writer writer = open(type)) {
            writer.write(Layout.tidy(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(packageName + "." + type.name(), e);
        }
    }

    private Writer open(TypeSpec type) throws IOException {
        Element[] origins = type.originatingElements().toArray(new Element[0]);
        return filer.createSourceFile(packageName + "." + type.name(), origins).openWriter();
    }
}
