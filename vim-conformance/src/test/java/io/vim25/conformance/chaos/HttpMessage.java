package io.vim25.conformance.chaos;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request or a reply, whole. */
final class HttpMessage {
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: *(\\d+)");
    private static final Pattern OPERATION = Pattern.compile("<soapenv:Body><(\\w+)");
    private static final Pattern ID = Pattern.compile("<operationID>([^<]*)</operationID>");

    private final byte[] bytes;

    private HttpMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A message made of text. */
    static HttpMessage of(String status, String headers, String body) {
        String text = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        return new HttpMessage(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads a message.
     *
     * @return null if there is none, but the end of the connection
     * @throws EOFException if the message is cut
     */
    static @Nullable HttpMessage read(InputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream(2048);
        for (int last = 0; last != 0x0d0a0d0a; ) {
            int next = in.read();
            if (next < 0 && message.size() == 0) {
                return null;
            }
            last = last << 8 | required(next);
            message.write(next);
        }
        Matcher length = LENGTH.matcher(message.toString(StandardCharsets.ISO_8859_1));
        int expected = length.find() ? Integer.parseInt(length.group(1)) : 0;
        byte[] body = in.readNBytes(expected);
        required(body.length < expected ? -1 : 0);
        message.write(body);
        return new HttpMessage(message.toByteArray());
    }

    private static int required(int next) throws EOFException {
        if (next < 0) {
            throw new EOFException("the message was cut");
        }
        return next;
    }

    /** All of it; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** The operation that is called; empty if none is. */
    String operation() {
        return find(OPERATION);
    }

    /** The operation id; empty if there is none. */
    String operationId() {
        return find(ID);
    }

    private String find(Pattern pattern) {
        Matcher matcher = pattern.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : "";
    }
}
