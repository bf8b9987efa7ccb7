package io.vim25.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag.
 *
 * @param qualifiedName its name, with the prefix
 * @param isEnd whether it ends an element
 * @param isEmpty whether it is an element by itself
 * @param attributes its attributes, in their order
 */
record Tag(String qualifiedName, boolean isEnd, boolean isEmpty, List<Attribute> attributes) {
    /** Reads what is between the angle brackets; null if it is no tag. */
    static @Nullable Tag parse(String content) {
        boolean isEnd = content.startsWith("/");
        boolean isEmpty = content.endsWith("/");
        String inner = content.substring(isEnd ? 1 : 0, content.length() - (isEmpty && content.length() > 1 ? 1 : 0));
        int end = endOfName(inner, 0);
        List<Attribute> attributes = new ArrayList<>();
        boolean good = end > 0 && parseAttributes(inner, end, attributes);
        return good ? new Tag(inner.substring(0, end), isEnd, isEmpty, attributes) : null;
    }

    private static boolean parseAttributes(String inner, int start, List<Attribute> attributes) {
        int at = start;
        while (true) {
            at = skipBlanks(inner, at);
            if (at == inner.length()) {
                return true;
            }
            int end = endOfName(inner, at);
            int equals = skipBlanks(inner, end);
            int quote = equals < inner.length() && inner.charAt(equals) == '=' ? skipBlanks(inner, equals + 1) : -1;
            int close = quote < 0 || quote >= inner.length() ? -1 : inner.indexOf(inner.charAt(quote), quote + 1);
            if (end == at || close < 0) {
                return false;
            }
            attributes.add(new Attribute(inner.substring(at, end), inner.substring(quote + 1, close)));
            at = close + 1;
        }
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-.:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int skipBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The name without the prefix. */
    String name() {
        return local(qualifiedName);
    }

    /** The type that {@code xsi:type} names, without a prefix, or null. */
    @Nullable
    String type() {
        for (Attribute attribute : attributes) {
            if (attribute.name().endsWith(":type")) {
                return local(attribute.value().strip());
            }
        }
        return null;
    }

    /**
     * An attribute.
     *
     * @param name its name, with the prefix
     * @param value its value, as it is written
     */
    record Attribute(String name, String value) {
        String localName() {
            return local(name);
        }

        boolean isNamespace() {
            return name.equals("xmlns") || name.startsWith("xmlns:");
        }
    }
}
