package io.vim25.internal.update;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a property as a server writes it, step by step: {@code config.hardware.device[4000].key} has four.
 *
 * @param steps from the managed object on; at least one
 */
record PropertyName(List<Step> steps) {
    PropertyName {
        steps = List.copyOf(steps);
    }

    /**
     * A field, and perhaps one element of the list in it.
     *
     * @param field the field's name
     * @param key what identifies the element: the text of its key, or the identifier of the object that it refers to;
     *     null for the field itself
     */
    record Step(String field, @Nullable String key) {
        static Step of(String text) {
            int bracket = text.indexOf('[');
            if (bracket < 0) {
                return new Step(text, null);
            }
            String key = text.substring(bracket + 1, text.length() - 1);
            boolean quoted = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"");
            return new Step(text.substring(0, bracket), quoted ? key.substring(1, key.length() - 1) : key);
        }
    }

    /** Takes a path apart. Dots in brackets belong to a key. */
    static PropertyName of(String path) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '[') {
                String end = path.startsWith("[\"", i) ? "\"]" : "]";
                int close = path.indexOf(end, i + 1);
                i = close < 0 ? path.length() : close;
            } else if (path.charAt(i) == '.') {
                steps.add(Step.of(path.substring(start, i)));
                start = i + 1;
            }
        }
        steps.add(Step.of(path.substring(start)));
        return new PropertyName(steps);
    }

    /**
     * What leads from this path to another that is at or below it.
     *
     * @return the steps; none if both are the same. Null if the other isn't below this one. Where the other is an element
     *     of the list that is here, the first step has an empty field and the element's key.
     */
    @Nullable
    List<Step> to(PropertyName other) {
        int last = steps.size() - 1;
        List<Step> others = other.steps;
        if (others.size() <= last || !steps.subList(0, last).equals(others.subList(0, last))) {
            return null;
        }
        Step mine = steps.get(last);
        Step there = others.get(last);
        List<Step> rest = others.subList(last + 1, others.size());
        if (mine.equals(there)) {
            return rest;
        }
        if (mine.key() != null || !mine.field().equals(there.field())) {
            return null;
        }
        List<Step> way = new ArrayList<>();
        way.add(new Step("", there.key()));
        way.addAll(rest);
        return way;
    }
}
