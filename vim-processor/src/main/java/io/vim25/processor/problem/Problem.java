package io.vim25.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One mistake, and the narrowest spot to show it on.
 *
 * @param id what kind of mistake
 * @param message what, where, what was found, and the fix; without the id
 * @param spot where the message goes
 */
public record Problem(ProblemId id, String message, Spot spot) {
    /**
     * A place in the source: an element, or an annotation on it, or a value of that annotation.
     *
     * @param element the element
     * @param annotation the annotation on it, if the place is there
     * @param value the annotation's value, if the place is there
     */
    public record Spot(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        /** The element itself. */
        public static Spot of(Element element) {
            return new Spot(element, null, null);
        }
    }
}
