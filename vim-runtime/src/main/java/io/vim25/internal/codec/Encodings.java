package io.vim25.internal.codec;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a message, by its byte order mark, its first bytes or its XML declaration, and decodes it.
 *
 * <p>The JDK's parser could do that too, but takes twice as long for a short message, and prints to {@code System.err}
 * when it meets a byte that doesn't belong there.
 */
public final class Encodings {
    private static final String DECLARED = " encoding=";

    private Encodings() {}

    /** The message's text; a byte that doesn't belong there is an exception. */
    static Reader open(ReplyInput in) throws IOException {
        byte[] head = in.peek();
        int mark = markLength(head);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset(head).newDecoder());
    }

    private static int markLength(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    /**
     * The encoding of a message.
     *
     * @param head its beginning
     * @throws UnsupportedEncodingException if it names one that isn't known here
     */
    public static Charset charset(byte[] head) throws UnsupportedEncodingException {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(head, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : declared(head);
    }

    private static Charset declared(byte[] head) throws UnsupportedEncodingException {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = text.startsWith("<?xml ") ? text.indexOf("?>") : -1;
        int start = end < 0 ? -1 : text.indexOf(DECLARED) + DECLARED.length();
        if (start < DECLARED.length() || start >= end) {
            return StandardCharsets.UTF_8;
        }
        int close = text.indexOf(text.charAt(start), start + 1);
        String name = close < 0 ? "" : text.substring(start + 1, close);
        if (name.equalsIgnoreCase("UTF-8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException("the encoding is unknown");
        }
    }

    private static boolean starts(byte[] head, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
