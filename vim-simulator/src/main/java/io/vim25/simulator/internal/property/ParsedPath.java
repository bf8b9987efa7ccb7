package io.vim25.simulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property path, taken apart: {@code config.hardware.device[4000].connectable}.
 *
 * @param text the whole path
 * @param steps its steps; none if the text is no path
 */
record ParsedPath(String text, List<Step> steps) {
    /**
     * One step.
     *
     * @param name a property or a field
     * @param key which element of the list that it is; null for all of it
     */
    record Step(String name, @Nullable String key) {}

    /** Takes a path apart. */
    static ParsedPath of(String text) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfStep(text, start);
            Step step = step(text.substring(start, end));
            if (step == null) {
                return new ParsedPath(text, List.of());
            }
            steps.add(step);
            start = end + 1;
        }
        return new ParsedPath(text, List.copyOf(steps));
    }

    /** The dot after a step; one in a key doesn't count. */
    private static int endOfStep(String text, int start) {
        boolean quoted = false;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '[' -> depth += quoted ? 0 : 1;
                case ']' -> depth -= quoted ? 0 : 1;
                case '.' -> {
                    if (!quoted && depth == 0) {
                        return i;
                    }
                }
                default -> {
                    // part of a name or a key
                }
            }
        }
        return text.length();
    }

    private static @Nullable Step step(String text) {
        int bracket = text.indexOf('[');
        if (bracket < 0) {
            return text.isEmpty() ? null : new Step(text, null);
        }
        if (bracket == 0 || !text.endsWith("]")) {
            return null;
        }
        String key = text.substring(bracket + 1, text.length() - 1);
        boolean quoted = key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"");
        return new Step(text.substring(0, bracket), quoted ? key.substring(1, key.length() - 1) : key);
    }
}
