package io.vim25.internal.wire;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A reply's body that keeps the beginning of what is read of it, and says when it is closed. */
final class RecordedBody extends FilterInputStream {
    private final int limit;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private @Nullable Consumer<RecordedBody> whenClosed;
    private long count;

    /**
     * Records a body.
     *
     * @param limit how many bytes to keep
     * @param whenClosed told once
     */
    RecordedBody(InputStream body, int limit, Consumer<RecordedBody> whenClosed) {
        super(body);
        this.limit = limit;
        this.whenClosed = whenClosed;
    }

    /** The beginning. */
    byte[] head() {
        return head.toByteArray();
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            head.write(buffer, offset, Math.min(read, limit - head.size()));
        }
        return read;
    }

    /** By reading, so that it is recorded. */
    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(wanted, 1024)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        Consumer<RecordedBody> listener = whenClosed;
        whenClosed = null;
        try {
            super.close();
        } finally {
            if (listener != null) {
                listener.accept(this);
            }
        }
    }
}
