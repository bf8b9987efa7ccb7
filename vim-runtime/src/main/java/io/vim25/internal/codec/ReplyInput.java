package io.vim25.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a message: no more of them than the limit, with the first ones to look at beforehand, and with a record
 * of why reading them failed. An XML parser tells a lost connection from bad XML only by chance.
 */
final class ReplyInput extends InputStream {
    /** As many bytes as an XML declaration, or a first look at something else, may have. */
    static final int HEAD = 512;

    private final InputStream in;
    private final long limit;
    private byte[] head = new byte[0];
    private int headRead;
    private long count;
    private boolean tooLong;
    private @Nullable IOException failure;

    ReplyInput(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Reads the first bytes, fewer than {@link #HEAD} only where there are no more; they can be read again. */
    byte[] peek() throws IOException {
        try {
            head = in.readNBytes(HEAD);
            return head;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The first bytes, once they were read. */
    byte[] head() {
        return head;
    }

    /** Whether more than the limit was there. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Why the connection failed, or null if it didn't. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (headRead < head.length) {
            int copied = Math.min(length, head.length - headRead);
            System.arraycopy(head, headRead, bytes, offset, copied);
            headRead += copied;
            return counted(copied);
        }
        return counted(readMore(bytes, offset, length));
    }

    private int readMore(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private int counted(int read) throws IOException {
        count += Math.max(read, 0);
        if (count > limit) {
            tooLong = true;
            throw new MessageTooLongException();
        }
        return read;
    }

    /** Stops the parser. */
    private static final class MessageTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
