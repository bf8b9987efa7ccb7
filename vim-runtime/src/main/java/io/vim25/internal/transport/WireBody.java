package io.vim25.internal.transport;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A reply's body as it comes over the wire. */
final class WireBody extends FilterInputStream {
    private final long length;
    private long count;
    private boolean ended;

    /**
     * Of a connection's stream.
     *
     * @param length how long the body says that it is, or less than zero
     */
    WireBody(InputStream in, long length) {
        super(in);
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read == -1 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int read = super.read(buffer, offset, wanted);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count += skipped;
        return skipped;
    }

    /** Leaves a body that has ended alone: its connection would forget where it was connected to. */
    @Override
    public void close() throws IOException {
        if (!ended && count != length) {
            super.close();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws EOFException {
        if (read >= 0) {
            count += read;
        } else if (count < length) {
            // the JVM notices only that a chunked body was cut
            throw new EOFException("The reply ended after " + count + " of " + length + " bytes");
        } else {
            ended = true;
        }
    }
}
