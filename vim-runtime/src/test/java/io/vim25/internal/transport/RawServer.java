package io.vim25.internal.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;

/** A server that may misbehave: after each request it does what the test says, with the bare socket. */
final class RawServer implements AutoCloseable {
    /** What to do with a request. */
    interface Script {
        void answer(int number, OutputStream out, Socket socket) throws Exception;
    }

    private final String scheme;
    private final ServerSocket server;
    private final Script script;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();

    RawServer(Script script) {
        this("http", ServerSocketFactory.getDefault(), false, script);
    }

    private RawServer(String scheme, ServerSocketFactory factory, boolean askClients, Script script) {
        this.scheme = scheme;
        this.script = script;
        try {
            server = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (server instanceof SSLServerSocket tls) {
            tls.setNeedClientAuth(askClients);
        }
        start("raw-server", this::accept);
    }

    static RawServer tls(SSLContext context, Script script) {
        return new RawServer("https", context.getServerSocketFactory(), false, script);
    }

    /** Over TLS, for clients with a certificate that the context trusts. */
    static RawServer tlsForKnownClients(SSLContext context, Script script) {
        return new RawServer("https", context.getServerSocketFactory(), true, script);
    }

    /** The complete bytes of a good reply. */
    static byte[] reply(String body) {
        return bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    URI uri() {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + "/sdk");
    }

    /** Those that arrived complete. */
    int requests() {
        return requests.get();
    }

    int connections() {
        return sockets.size();
    }

    /** Until the first connection has ended. */
    CountDownLatch ended() {
        return ended;
    }

    List<Socket> sockets() {
        return sockets;
    }

    /** Request line and headers of a request. */
    String head(int number) {
        return heads.get(number);
    }

    String body(int number) {
        return bodies.get(number);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start("raw-connection", () -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (@Nullable String head = head(in); head != null; head = head(in)) {
                String body = body(in, head);
                heads.add(head);
                bodies.add(body);
                script.answer(requests.incrementAndGet(), socket.getOutputStream(), socket);
            }
        } catch (Exception e) {
            // the client, or the test, is done with this connection
        } finally {
            ended.countDown();
        }
    }

    private static @Nullable String head(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String body(InputStream in, String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("transfer-encoding: chunked")) {
            return chunks(in);
        }
        if (!lower.contains("content-length: ")) {
            return "";
        }
        int at = lower.indexOf("content-length: ") + "content-length: ".length();
        int end = lower.indexOf('\n', at);
        int length = Integer.parseInt(lower.substring(at, end < 0 ? lower.length() : end));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("request cut");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int length = chunk(in); length > 0; length = chunk(in)) {
            body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            line(in);
        }
        line(in);
        return body.toString();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = in.read()) != -1 && c != '\n') {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
