package io.vim25.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A reply's body, unpacked; at its end the connection is free for the next request. */
final class ReplyBody extends FilterInputStream {
    private final InputStream wire;

    ReplyBody(InputStream unpacked, InputStream wire) {
        super(unpacked);
        this.wire = wire;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read == -1) {
            endWire();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read == -1) {
            endWire();
        }
        return read;
    }

    /** Unpacking stops where the packed bytes end; in a chunked body one empty chunk follows. */
    private void endWire() throws IOException {
        if (wire.read() != -1) {
            wire.close();
        }
    }
}
