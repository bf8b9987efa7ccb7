package io.vim25.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects the mistakes of all stages and tells them to javac in the order in which they were found. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a mistake that is shown on an element. */
    public void add(ProblemId id, Element element, String message) {
        add(id, Problem.Spot.of(element), message);
    }

    /** Adds a mistake. */
    public void add(ProblemId id, Problem.Spot spot, String message) {
        found.add(new Problem(id, message, spot));
    }

    /** The mistakes found so far, in their order. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Prints all as errors, with their ids first. */
    public void print(Messager messager) {
        for (Problem problem : found) {
            Problem.Spot spot = problem.spot();
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    "[" + problem.id() + "] " + problem.message(),
                    spot.element(),
                    spot.annotation(),
                    spot.value());
        }
    }
}
