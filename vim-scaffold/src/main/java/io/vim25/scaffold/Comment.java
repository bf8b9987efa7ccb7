package io.vim25.scaffold;

import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment, with lines that end before the margin. */
final class Comment {
    private static final int MARGIN = 120;

    private final String indent;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    Comment(String indent) {
        this.indent = indent;
    }

    /** Adds a paragraph. */
    Comment paragraph(String text) {
        paragraphs.add(paragraphs.isEmpty() ? text : "<p>" + text);
        return this;
    }

    /** Adds a block tag. */
    Comment tag(String text) {
        tags.add(text);
        return this;
    }

    @Override
    public String toString() {
        String only = indent + "/** " + paragraphs.get(0) + " */\n";
        if (paragraphs.size() == 1 && tags.isEmpty() && only.length() <= MARGIN + 1) {
            return only;
        }
        StringBuilder text = new StringBuilder(indent).append("/**\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                text.append(indent).append(" *\n");
            }
            wrap(paragraphs.get(i), "", text);
        }
        if (!tags.isEmpty()) {
            text.append(indent).append(" *\n");
        }
        tags.forEach(tag -> wrap(tag, "    ", text));
        return text.append(indent).append(" */\n").toString();
    }

    private void wrap(String words, String hanging, StringBuilder text) {
        StringBuilder line = new StringBuilder(indent).append(" *");
        for (String word : pieces(words)) {
            if (line.length() + 1 + word.length() > MARGIN) {
                text.append(line).append('\n');
                line = new StringBuilder(indent).append(" *").append(hanging);
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }

    /** The words; an inline tag counts as one. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int open = 0;
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && open == 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
