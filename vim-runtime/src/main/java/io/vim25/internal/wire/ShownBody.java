package io.vim25.internal.wire;

import io.vim25.internal.codec.Encodings;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What may be shown of a body: of SOAP all but the secrets, of anything else the beginning. */
final class ShownBody {
    /** As much as is shown of what isn't SOAP. */
    private static final int PAGE = 500;

    private ShownBody() {}

    /**
     * The text to show.
     *
     * @param head the body, or its beginning
     * @param length how long the body is
     * @param secrets what the request had, which the reply may repeat anywhere
     */
    static String of(byte[] head, long length, Secrets secrets) {
        String text = decode(head);
        String shown = isSoap(text)
                ? MaskedMessage.of(text).shown()
                : text.substring(0, Math.min(PAGE, text.length())) + (text.length() > PAGE ? "…" : "");
        String more = length > head.length ? "… (" + (length - head.length) + " more bytes)" : "";
        return secrets.removedFrom(shown) + more;
    }

    private static String decode(byte[] head) {
        Charset charset;
        try {
            charset = Encodings.charset(head);
        } catch (UnsupportedEncodingException e) {
            charset = StandardCharsets.ISO_8859_1;
        }
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the first element is an envelope. */
    private static boolean isSoap(String text) {
        int start = text.indexOf('<');
        while (start >= 0 && start + 1 < text.length() && "?!".indexOf(text.charAt(start + 1)) >= 0) {
            start = text.indexOf('<', start + 1);
        }
        int end = start < 0 ? -1 : text.indexOf('>', start);
        Tag tag = end < 0 ? null : Tag.parse(text.substring(start + 1, end));
        return tag != null && tag.name().equals("Envelope");
    }
}
