package io.vim25.inventory;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for one name: {@code *} is any text, {@code ?} any character, {@code [a-z]} one of these and {@code [!a-z]}
 * or {@code [^a-z]} one of all others; after a backslash a character means itself. A name that is spelt exactly as the
 * pattern matches too.
 */
final class NamePattern {
    private final String text;
    private final Pattern pattern;

    private NamePattern(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern, with {@code /} and {@code \} of names escaped as the API escapes them
     * @throws IllegalArgumentException if it has a bracket that isn't closed, or a range of nothing
     */
    static NamePattern of(String text) {
        try {
            Pattern regex = Pattern.compile(new GlobReader(text).regex(), Pattern.DOTALL);
            return new NamePattern(EntityNames.unescape(text), regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no pattern: " + e.getDescription()
                            + ". Fix: close the bracket, or write \\[ for a bracket in a name.",
                    e);
        }
    }

    /** Whether a name matches, which is escaped as in the API. */
    boolean matches(String name) {
        String plain = EntityNames.unescape(name);
        return plain.equals(text) || pattern.matcher(plain).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
