package io.vim25.conformance.chaos;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The way from the proxy to the server, kept as long as it lasts. One thread uses it. */
final class Upstream implements AutoCloseable {
    /** A server that stops may forget a connection that it has just been given. */
    private static final int LONGEST_WAIT_MILLIS = 5000;

    private final int port;
    private final IntSupplier serverStarts;
    private int start;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * Not connected yet.
     *
     * @param serverStarts says how often the server was started: a connection leads to the one that it was opened to
     */
    Upstream(int port, IntSupplier serverStarts) {
        this.port = port;
        this.serverStarts = serverStarts;
    }

    /** Makes sure that there is a connection; nothing is sent. */
    void connect() throws IOException {
        if (start != serverStarts.getAsInt()) {
            close();
        }
        if (socket == null) {
            Socket connected = new Socket(InetAddress.getLoopbackAddress(), port);
            connected.setTcpNoDelay(true);
            connected.setSoTimeout(LONGEST_WAIT_MILLIS);
            start = serverStarts.getAsInt();
            socket = connected;
            in = new BufferedInputStream(connected.getInputStream());
        }
    }

    /** Sends a request and waits for its reply. */
    HttpMessage exchange(HttpMessage request) throws IOException {
        connect();
        try {
            out().write(request.bytes());
            HttpMessage reply = in == null ? null : HttpMessage.read(in);
            if (reply == null) {
                throw new EOFException("the server has closed the connection");
            }
            return reply;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Sends the first bytes of a request, and no more. */
    void cut(HttpMessage request, int length) throws IOException {
        connect();
        out().write(request.bytes(), 0, length);
        close();
    }

    private OutputStream out() throws IOException {
        if (socket == null) {
            throw new IOException("not connected");
        }
        return socket.getOutputStream();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
