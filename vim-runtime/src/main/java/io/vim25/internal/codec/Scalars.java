package io.vim25.internal.codec;

import java.util.Locale;

/** The texts of simple values. */
final class Scalars {
    private Scalars() {}

    /** An {@code xsd:float}. */
    static String format(float value) {
        return Float.isInfinite(value) ? infinity(value > 0) : Float.toString(value);
    }

    /** An {@code xsd:double}. */
    static String format(double value) {
        return Double.isInfinite(value) ? infinity(value > 0) : Double.toString(value);
    }

    /** A character, for messages: {@code U+001B}. */
    static String codePoint(int character) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static String infinity(boolean positive) {
        return positive ? "INF" : "-INF";
    }

    /**
     * An integer within bounds.
     *
     * @throws NumberFormatException if the text is another, or isn't one
     */
    static long parseInteger(char[] text, int from, int to, long min, long max) {
        boolean negative = from < to && text[from] == '-';
        int at = negative || (from < to && text[from] == '+') ? from + 1 : from;
        if (at == to) {
            throw new NumberFormatException();
        }
        // sums up below zero, where there is one number more
        long value = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9 || value < Long.MIN_VALUE / 10 || value * 10 < Long.MIN_VALUE + digit) {
                throw new NumberFormatException();
            }
            value = value * 10 - digit;
        }
        if (negative ? value < min : value < -Long.MAX_VALUE || -value > max) {
            throw new NumberFormatException();
        }
        return negative ? value : -value;
    }

    /**
     * An {@code xsd:double}.
     *
     * @throws NumberFormatException if the text isn't one
     */
    static double parseDouble(String text) {
        return switch (text) {
            case "INF", "+INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> Double.parseDouble(decimal(text));
        };
    }

    /**
     * An {@code xsd:float}.
     *
     * @throws NumberFormatException if the text isn't one
     */
    static float parseFloat(String text) {
        return switch (text) {
            case "INF", "+INF" -> Float.POSITIVE_INFINITY;
            case "-INF" -> Float.NEGATIVE_INFINITY;
            case "NaN" -> Float.NaN;
            default -> Float.parseFloat(decimal(text));
        };
    }

    /** Java's parsers take more than XML Schema has: {@code 1f}, {@code 0x1p3}, {@code Infinity}. */
    private static String decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                throw new NumberFormatException();
            }
        }
        return text;
    }
}
