package io.vim25.internal.codec;

import java.util.Arrays;

/** The text of one element, put together from the pieces that a parser gives. It is used again for the next one. */
final class TextBuffer {
    private char[] characters = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] from, int start, int count) {
        int needed = length + count;
        if (needed > characters.length) {
            int doubled = (int) Math.min(2L * characters.length, Integer.MAX_VALUE - 8);
            characters = Arrays.copyOf(characters, Math.max(needed, doubled));
        }
        System.arraycopy(from, start, characters, length, count);
        length = needed;
    }

    /** The characters, of which those from {@link #start()} to {@link #end()} count where white space doesn't. */
    char[] characters() {
        return characters;
    }

    /** Where the text begins, past white space. */
    int start() {
        int start = 0;
        while (start < length && characters[start] <= ' ') {
            start++;
        }
        return start;
    }

    /** Where the text ends, before white space. */
    int end() {
        int end = length;
        while (end > 0 && characters[end - 1] <= ' ') {
            end--;
        }
        return Math.max(start(), end);
    }

    /** The text without white space around it. */
    String stripped() {
        int start = start();
        return new String(characters, start, end() - start);
    }

    /** The text without any white space, one byte a character. */
    byte[] withoutBlanks() {
        byte[] bytes = new byte[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (characters[i] > ' ') {
                // what isn't ASCII is wrong in all texts that are read as bytes, and must stay so
                bytes[count++] = (byte) (characters[i] < 0x80 ? characters[i] : '?');
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    int length() {
        return length;
    }

    /** The text, with all its white space. */
    @Override
    public String toString() {
        return length == 0 ? "" : new String(characters, 0, length);
    }
}
