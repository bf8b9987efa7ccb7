package io.vim25.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes finished classes into one package. */
final class Output {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final String packageName;
    private final Filer filer;
    private final Optional<AnnotationSpec> generated;
    private final boolean importJavaLang;

    /**
     * Writes into a package.
     *
     * @param importJavaLang whether a class of the package has the name of one in {@code java.lang}, which must then be
     *     imported by name wherever it is meant
     */
    Output(String packageName, Filer filer, Elements elements, String by, boolean importJavaLang) {
        this.packageName = packageName;
        this.filer = filer;
        this.importJavaLang = importJavaLang;
        this.generated = Optional.ofNullable(elements.getTypeElement(GENERATED))
                .map(type -> AnnotationSpec.builder(ClassName.get(type))
                        .addMember("value", "$S", by)
                        .build());
    }

    void write(TypeSpec type) {
        TypeSpec.Builder builder = type.toBuilder();
        generated.ifPresent(builder::addAnnotation);
        try {
            JavaFile.builder(packageName, builder.build())
                    .indent("    ")
                    .skipJavaLangImports(!importJavaLang)
                    .build()
                    .writeTo(filer);
        } catch (IOException e) {
            throw new UncheckedIOException(packageName + "." + type.name(), e);
        }
    }
}
