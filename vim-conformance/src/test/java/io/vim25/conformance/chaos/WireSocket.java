package io.vim25.conformance.chaos;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connection that ends at a given byte, whatever the bytes are: below TLS they are encrypted. One thread uses it, and any
 * may cut it.
 */
final class WireSocket extends Socket {
    private long readable = Long.MAX_VALUE;
    private long writable = Long.MAX_VALUE;
    private boolean reset;
    private volatile @Nullable Instant cut;
    private boolean written;

    /** Cuts the connection after some more bytes have been read. */
    void cutAfterReading(int bytes, boolean byReset) {
        reset = byReset;
        readable = bytes;
    }

    /** Cuts the connection after some more bytes have been written. */
    void cutAfterWriting(int bytes, boolean byReset) {
        reset = byReset;
        writable = bytes;
    }

    /** Cuts nothing any more. */
    void cutNothing() {
        readable = Long.MAX_VALUE;
        writable = Long.MAX_VALUE;
    }

    /** Cuts the connection now: by a reset, which is heard of at once, or by its end. */
    void cut(boolean byReset) {
        // noted first: who uses the connection learns of its end at once
        cut = Instant.now();
        try {
            if (byReset) {
                setSoLinger(true, 0);
            }
            close();
        } catch (IOException e) {
            // it is gone
        }
    }

    /** When somebody began to cut it from this side; null if nobody did. */
    @Nullable
    Instant cutAt() {
        return cut;
    }

    /** Whether any byte was sent to the client. */
    boolean isWritten() {
        return written;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Input(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Output(super.getOutputStream());
    }

    private IOException cutHere() {
        cut(reset);
        return new IOException("cut on purpose");
    }

    private final class Input extends FilterInputStream {
        Input(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (readable == 0) {
                throw cutHere();
            }
            int count = in.read(buffer, offset, (int) Math.min(length, readable));
            readable -= Math.max(count, 0);
            return count;
        }
    }

    private final class Output extends FilterOutputStream {
        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            int count = (int) Math.min(length, writable);
            written |= count > 0;
            out.write(buffer, offset, count);
            writable -= count;
            if (count < length) {
                throw cutHere();
            }
        }
    }
}
