package io.vim25.internal.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A reply's body that says how much of it was read. */
final class CountedBody extends FilterInputStream {
    private long count;

    CountedBody(InputStream body) {
        super(body);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count += skipped;
        return skipped;
    }

    /** To go back would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
