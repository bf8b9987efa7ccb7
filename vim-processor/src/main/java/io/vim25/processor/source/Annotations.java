package io.vim25.processor.source;

import io.vim25.processor.problem.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads values of annotations together with the places where they stand. */
final class Annotations {
    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(type.getCanonicalName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, Class<? extends Annotation> type) {
        return find(element, type).isPresent();
    }

    /** A string that is written in the annotation; empty if it isn't. */
    static String string(AnnotationMirror mirror, String name) {
        return value(mirror, name).map(value -> (String) value.getValue()).orElse("");
    }

    /** Where a value stands, or the annotation if it isn't written. */
    static Problem.Spot spot(Element element, AnnotationMirror mirror, String name) {
        return new Problem.Spot(element, mirror, value(mirror, name).orElse(null));
    }

    /** The names in a list, each with its place. */
    static List<PackageDeclaration.Named> names(Element element, AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(value -> ((List<?>) value.getValue())
                        .stream()
                                .map(AnnotationValue.class::cast)
                                .map(entry -> new PackageDeclaration.Named(
                                        (String) entry.getValue(), new Problem.Spot(element, mirror, entry)))
                                .toList())
                .orElse(List.of());
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
