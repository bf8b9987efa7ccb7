package io.vim25.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A path with patterns in place of names. Immutable.
 *
 * @param text as it was written
 * @param isAbsolute whether it begins at the root folder
 * @param steps a pattern for each name; null where any number of names may be
 */
record PathPattern(String text, boolean isAbsolute, List<@Nullable NamePattern> steps) {
    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is empty, has {@code ..} in it, or a bracket that isn't closed
     */
    static PathPattern of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A path is empty. Fix: name an entity, or write / for the root folder.");
        }
        List<@Nullable NamePattern> steps = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case "**", "..." -> steps.add(null);
                case ".." ->
                    throw new IllegalArgumentException(
                            "\"" + text + "\" leads up. Fix: begin further up, since a path only leads down.");
                default -> steps.add(NamePattern.of(step));
            }
        }
        boolean isName = steps.size() == 1 && steps.get(0) != null && !text.contains("/");
        if (isName) {
            steps.add(0, null); // a name alone is looked for at any depth
        }
        return new PathPattern(text, text.startsWith("/"), steps);
    }

    int size() {
        return steps.size();
    }

    /** Whether any number of names may be here. */
    boolean isAnyDepth(int step) {
        return steps.get(step) == null;
    }

    boolean matches(int step, String name) {
        NamePattern pattern = steps.get(step);
        return pattern == null || pattern.matches(name);
    }

    /** The steps at which a name may come that is read after getting to a step; the number of steps is the end. */
    Set<Integer> from(int step) {
        Set<Integer> steps = new TreeSet<>();
        add(step, steps);
        return steps;
    }

    /** Where one gets to from some steps by a name. */
    Set<Integer> after(Set<Integer> before, String name) {
        Set<Integer> after = new TreeSet<>();
        for (int step : before) {
            if (step < size() && matches(step, name)) {
                add(isAnyDepth(step) ? step : step + 1, after);
                if (isAnyDepth(step) && step + 1 == size()) {
                    after.add(size()); // at the end it is at least one name: what is below, not what it is below of
                }
            }
        }
        return after;
    }

    private void add(int step, Set<Integer> steps) {
        steps.add(step);
        if (step + 1 < size() && isAnyDepth(step)) {
            add(step + 1, steps);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
