package io.vim25.processor.bind;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes Java names from those on the wire. */
final class Names {
    /** What a fault's accessor can't be called, since Throwable has a method of that name. */
    private static final Set<String> THROWABLE =
            Set.of("Message", "LocalizedMessage", "Cause", "StackTrace", "Suppressed");

    /** What a path's method can't be called: Object has such a method, or all paths do. */
    private static final Set<String> PATHS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "ownerType",
            "toString",
            "valueType",
            "wait",
            "wirePath");

    private Names() {}

    static String variable(String wireName) {
        String name = Character.toLowerCase(wireName.charAt(0)) + wireName.substring(1);
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** The name of the method that gives the path of a field. */
    static String path(String wireName) {
        String name = variable(wireName);
        return PATHS.contains(name) ? name + "_" : name;
    }

    static String accessor(String wireName, boolean fault) {
        String name = Character.toUpperCase(wireName.charAt(0)) + wireName.substring(1);
        return name.equals("Class") || (fault && THROWABLE.contains(name)) ? name + "Field" : name;
    }

    static String operationClass(String wireName) {
        return Character.toUpperCase(wireName.charAt(0)) + wireName.substring(1);
    }

    /** The name of an enum constant: {@code poweredOn} becomes {@code POWERED_ON}. */
    static String constant(String text, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && startsWord(text, i)) {
                name.append('_');
            }
            name.append(
                    Character.isJavaIdentifierPart(c) ? Character.toString(c).toUpperCase(Locale.ROOT) : "_");
        }
        if (name.length() == 0 || !Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, '_');
        }
        return unique(name.toString().equals("_") ? "__" : name.toString(), taken);
    }

    private static boolean startsWord(String text, int i) {
        char before = text.charAt(i - 1);
        boolean beforeCapital = Character.isUpperCase(text.charAt(i));
        boolean beforeSmall = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return beforeCapital
                && (Character.isLowerCase(before)
                        || Character.isDigit(before)
                        || (Character.isUpperCase(before) && beforeSmall));
    }

    private static String unique(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /** A set in which constants of one enum are kept apart from each other. */
    static Set<String> constants() {
        Set<String> taken = new LinkedHashSet<>();
        taken.add("UNRECOGNIZED");
        return taken;
    }
}
