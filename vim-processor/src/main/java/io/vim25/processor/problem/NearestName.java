package io.vim25.processor.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody probably meant. */
public final class NearestName {
    private NearestName() {}

    /** A sentence " Did you mean …?" with the nearest name, or nothing if none is near. */
    public static String hint(String written, Collection<String> names) {
        String nearest = find(written, names);
        return nearest == null ? "" : " Did you mean \"" + nearest + "\"?";
    }

    /** The nearest of the names, the first of equals; null if none is near. */
    static @Nullable String find(String written, Collection<String> names) {
        String wanted = plain(written);
        String best = null;
        int bestDistance = Math.max(1, wanted.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(wanted, plain(name));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = name;
            }
        }
        return best;
    }

    /** Case, and what often is left out of an operation's name, doesn't count. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("_task") ? lower.substring(0, lower.length() - "_task".length()) : lower;
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
