package io.vim25.internal.codec;

import java.util.Arrays;

/** A growing buffer of XML in UTF-8, written by hand: it knows tags and escapes, nothing of what it holds. */
final class XmlBuffer {
    /** What {@link #text} and {@link #attribute} return if all went well. */
    static final int OK = -1;

    private static final int LONGEST_ESCAPE = 6;

    private byte[] bytes = new byte[1024];
    private int size;

    /** Writes markup and other text that needs no escapes and is plain ASCII. */
    void plain(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** Writes bytes that are plain ASCII. */
    void plain(byte[] text) {
        bytes(text);
    }

    /** Writes XML in UTF-8, as it stands. */
    void bytes(byte[] xml) {
        reserve(xml.length);
        System.arraycopy(xml, 0, bytes, size, xml.length);
        size += xml.length;
    }

    /** Writes a start tag with room for attributes: {@link #endTag()} ends it. */
    void startTag(String name) {
        plain('<');
        escaped(name, true);
    }

    /** Ends a start tag. */
    void endTag() {
        plain('>');
    }

    /** Writes a start tag without attributes. */
    void open(String name) {
        startTag(name);
        endTag();
    }

    /** Writes an end tag. */
    void close(String name) {
        plain('<');
        plain('/');
        escaped(name, true);
        plain('>');
    }

    /**
     * Writes text between tags.
     *
     * @return {@link #OK}, or the first character that XML can't carry; then part of the text was written
     */
    int text(String value) {
        return escaped(value, false);
    }

    /**
     * Writes an attribute.
     *
     * @return {@link #OK}, or the first character that XML can't carry; then part of the text was written
     */
    int attribute(String name, String value) {
        plain(' ');
        escaped(name, true);
        plain('=');
        plain('"');
        int result = escaped(value, true);
        plain('"');
        return result;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private int escaped(String value, boolean inTag) {
        int length = value.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '<' && c != '&' && c != '>' && c != '"') {
                bytes[size++] = (byte) c;
                continue;
            }
            // each character that is left has one byte already
            reserve(LONGEST_ESCAPE + length - i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == length || !Character.isSurrogatePair(c, value.charAt(i + 1))) {
                    return c;
                }
                supplementary(Character.toCodePoint(c, value.charAt(++i)));
            } else if (!special(c, inTag)) {
                return c;
            }
        }
        return OK;
    }

    private boolean special(char c, boolean inTag) {
        switch (c) {
            case '<' -> plain("&lt;");
            case '>' -> plain("&gt;");
            case '&' -> plain("&amp;");
            case '"' -> plain(inTag ? "&quot;" : "\"");
            // a parser turns a carriage return into a line feed, and white space in an attribute into a blank
            case '\r' -> plain("&#xD;");
            case '\n' -> plain(inTag ? "&#xA;" : "\n");
            case '\t' -> plain(inTag ? "&#x9;" : "\t");
            default -> {
                return other(c);
            }
        }
        return true;
    }

    private boolean other(char c) {
        if (c < ' ' || c > 0xFFFD) {
            return false;
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
        return true;
    }

    private void supplementary(int codePoint) {
        bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void plain(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            if (more > Integer.MAX_VALUE - 8 - size) {
                throw new IllegalArgumentException("The message is larger than 2 GB");
            }
            int doubled = (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8);
            bytes = Arrays.copyOf(bytes, Math.max(doubled, size + more));
        }
    }
}
