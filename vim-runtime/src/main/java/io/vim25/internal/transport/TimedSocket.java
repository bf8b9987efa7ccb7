package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A connected channel as a socket on which no wait is longer than its time-out, writing included, and none lasts beyond
 * the deadline of the call. One thread uses it.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // a lock would pin virtual threads, and one thread uses it
final class TimedSocket extends Socket {
    private final SocketChannel channel;
    private final Socket socket;
    private int timeout;
    private Deadline deadline = Deadline.NONE;

    TimedSocket(SocketChannel channel) throws SocketException {
        super((@Nullable SocketImpl) null);
        this.channel = channel;
        this.socket = channel.socket();
    }

    /** Sets the deadline of the call that comes next. */
    void begin(Deadline newDeadline) {
        deadline = newDeadline;
    }

    private int read(InputStream in, byte[] buffer, int offset, int length) throws IOException {
        socket.setSoTimeout(deadline.bound(timeout));
        try {
            return in.read(buffer, offset, length);
        } catch (SocketTimeoutException e) {
            deadline.check();
            throw e;
        }
    }

    /** A plain write would wait as long as the other side doesn't read, and no time-out ends it. */
    private void write(ByteBuffer bytes) throws IOException {
        channel.configureBlocking(false);
        try {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    awaitRoom();
                }
            }
        } finally {
            if (channel.isOpen()) {
                channel.configureBlocking(true);
            }
        }
    }

    private void awaitRoom() throws IOException {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_WRITE);
            if (selector.select(deadline.bound(timeout)) > 0) {
                return;
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            channel.close();
            throw new ClosedByInterruptException();
        }
        deadline.check();
        throw new SocketTimeoutException("Write timed out");
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream in = socket.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return TimedSocket.this.read(in, buffer, offset, length);
            }

            @Override
            public int available() throws IOException {
                return in.available();
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                TimedSocket.this.write(ByteBuffer.wrap(buffer, offset, length));
            }
        };
    }

    @Override
    public void setSoTimeout(int millis) {
        timeout = millis;
    }

    @Override
    public int getSoTimeout() {
        return timeout;
    }

    @Override
    public void setSoLinger(boolean on, int seconds) throws SocketException {
        socket.setSoLinger(on, seconds);
    }

    @Override
    public @Nullable InetAddress getInetAddress() {
        return socket.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getPort() {
        return socket.getPort();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected();
    }

    @Override
    public boolean isBound() {
        return socket.isBound();
    }

    @Override
    public boolean isClosed() {
        return socket.isClosed();
    }

    @Override
    public boolean isInputShutdown() {
        return socket.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return socket.isOutputShutdown();
    }

    @Override
    public void shutdownInput() throws IOException {
        socket.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
