package io.vim25.processor.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An API version such as {@code 8.0.3.0}, {@code 6.7}, {@code 2.5u2} or {@code 2.5u2server}. */
final class Version implements Comparable<Version> {
    /** The one word that a version has: an update of the servers, but not of the hosts. */
    private static final String SERVER = "server";

    private final String text;
    private final List<Integer> parts;

    private Version(String text, List<Integer> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** The version that a text names, if it names one. */
    static Optional<Version> parse(String text) {
        List<Integer> parts = new ArrayList<>();
        String numbers = text.endsWith(SERVER) ? text.substring(0, text.length() - SERVER.length()) : text;
        for (String part : numbers.split("[.u]", -1)) {
            if (part.isEmpty() || part.length() > 6 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(part));
        }
        return Optional.of(new Version(text, parts));
    }

    /** Whether something came after this version; what doesn't say when it came, didn't. */
    boolean isBefore(@Nullable String since) {
        return since != null && parse(since).map(other -> compareTo(other) < 0).orElse(false);
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return parts.get(0);
    }

    @Override
    public String toString() {
        return text;
    }
}
