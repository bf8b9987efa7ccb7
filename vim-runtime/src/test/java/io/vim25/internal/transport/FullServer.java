package io.vim25.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A server that takes no connection: those that wait for it to do so are as many as may. */
final class FullServer implements AutoCloseable {
    private static final int ENOUGH = 1000;

    private final ServerSocket server;
    private final List<Socket> waiting = new ArrayList<>();

    FullServer() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        try {
            for (int i = 0; i < ENOUGH; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                socket.connect(server.getLocalSocketAddress(), 100);
            }
        } catch (SocketTimeoutException e) {
            return;
        }
        throw new AssertionError("nobody has to wait");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/sdk");
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
