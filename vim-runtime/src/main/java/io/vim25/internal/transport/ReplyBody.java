package io.vim25.internal.transport;

import io.vim25.CallInterruptedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** A reply's body, unpacked. At its end the connection is free for the next call; to close it before ends that too. */
final class ReplyBody extends FilterInputStream {
    private final InputStream wire;
    private final Connections<?>.Lease lease;
    private final Deadline deadline;
    private boolean ended;

    ReplyBody(InputStream unpacked, InputStream wire, Connections<?>.Lease lease, Deadline deadline) {
        super(unpacked);
        this.wire = wire;
        this.lease = lease;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            deadline.check();
            int read = super.read(buffer, offset, length);
            if (read == -1) {
                end();
            }
            return read;
        } catch (IOException e) {
            lease.drop();
            if (e instanceof SocketTimeoutException) {
                deadline.check();
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CallInterruptedException("interrupted while reading a reply; the call may have run", e);
            }
            throw e;
        }
    }

    /** Unpacking stops where the packed bytes end; in a chunked body one empty chunk follows. */
    private void end() throws IOException {
        ended = true;
        if (wire.read() == -1) {
            lease.keep();
        } else {
            lease.drop();
        }
    }

    @Override
    public void close() {
        lease.drop();
    }
}
