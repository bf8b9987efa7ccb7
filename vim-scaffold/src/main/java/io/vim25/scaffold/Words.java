package io.vim25.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English from the API's names. */
final class Words {
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    private Words() {}

    /** {@code numCPUs} as {@code num CPUs}. */
    static String of(String name) {
        return split(name).stream()
                .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word
                        : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** {@code queryOptions} as {@code Queries options.} */
    static String sentence(String methodName) {
        String words = of(methodName);
        int end = words.indexOf(' ');
        String verb = end < 0 ? words : words.substring(0, end);
        String rest = end < 0 ? "" : words.substring(end);
        return capital(thirdPerson(verb) + rest) + ".";
    }

    /** With a capital first letter. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String thirdPerson(String verb) {
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
    }

    private static List<String> split(String name) {
        return BOUNDARY.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
