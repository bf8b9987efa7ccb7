package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that passes on what comes after a CONNECT, to one server whatever is asked for, or refuses to. */
final class ConnectProxy implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;
    private final int target;
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /**
     * Begins to listen.
     *
     * @param answer the status and reason that it answers; it passes on after 200
     * @param target the server's port on this machine
     */
    ConnectProxy(String answer, int target) {
        this.answer = answer;
        this.target = target;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was asked for, in order: request lines and headers. */
    List<String> heads() {
        return heads;
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = socket.accept();
            start(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            heads.add(head(client.getInputStream()));
            client.getOutputStream().write(("HTTP/1.1 " + answer + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            if (answer.startsWith("200")) {
                try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                    start(() -> copy(server.getInputStream(), client.getOutputStream()));
                    copy(client.getInputStream(), server.getOutputStream());
                }
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c == -1) {
                throw new IOException("request cut");
            }
            head.append((char) c);
        }
        return head.toString();
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = from.read(buffer); read != -1; read = from.read(buffer)) {
            to.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // one side has closed
                    }
                },
                "connect-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
