package io.vim25.inventory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What somebody may have meant. */
final class NearNames {
    private static final int MOST = 5;

    private NearNames() {}

    /** Those whose names are near one, the nearest first. */
    static <T> List<T> of(String name, List<T> candidates, Function<T, String> nameOf) {
        String wanted = fold(name);
        int limit = Math.max(2, name.length() / 3);
        return candidates.stream()
                .map(candidate -> new Near<>(candidate, distance(wanted, fold(nameOf.apply(candidate)))))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST)
                .map(Near::candidate)
                .toList();
    }

    private static String fold(String name) {
        return EntityNames.unescape(name).toLowerCase(Locale.ROOT);
    }

    /** How many characters are to be typed, deleted or replaced. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[other.length()];
    }

    private record Near<T>(T candidate, int distance) {}
}
