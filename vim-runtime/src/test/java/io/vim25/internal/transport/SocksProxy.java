package io.vim25.internal.transport;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A SOCKS 5 proxy that passes on to one server whatever is asked for, or refuses to. */
final class SocksProxy implements AutoCloseable {
    private final ServerSocket socket;
    private final String login;
    private final int answer;
    private final int target;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private SocksProxy(String login, int answer, int target) {
        this.login = login;
        this.answer = answer;
        this.target = target;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** For everybody; passes on to a port of this machine. */
    static SocksProxy open(int target) {
        return new SocksProxy("", 0, target);
    }

    /** For those who say {@code user:password}. */
    static SocksProxy withLogin(String login, int target) {
        return new SocksProxy(login, 0, target);
    }

    /** Answers each request by this number. */
    static SocksProxy refusing(int answer) {
        return new SocksProxy("", answer, 9);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The servers that were asked for, as {@code host:port}, in order. */
    List<String> asked() {
        return asked;
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = socket.accept();
            start(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            in.readUnsignedByte();
            byte[] methods = in.readNBytes(in.readUnsignedByte());
            if (login.isEmpty()) {
                out.write(new byte[] {5, 0});
            } else if (new String(methods, StandardCharsets.ISO_8859_1).indexOf(2) < 0) {
                out.write(new byte[] {5, (byte) 0xFF});
                return;
            } else {
                out.write(new byte[] {5, 2});
                in.readUnsignedByte();
                boolean known = login.equals(text(in) + ":" + text(in));
                out.write(new byte[] {1, (byte) (known ? 0 : 1)});
                if (!known) {
                    return;
                }
            }
            in.readNBytes(3);
            String host = in.readUnsignedByte() == 3
                    ? text(in)
                    : InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
            asked.add(host + ":" + in.readUnsignedShort());
            out.write(new byte[] {5, (byte) answer, 0, 3, 2, 'm', 'e', 0, 1});
            if (answer == 0) {
                passOn(in, out);
            }
        }
    }

    private void passOn(InputStream in, OutputStream out) throws IOException {
        // not through a proxy of the JVM's settings, which is this one
        try (Socket server = new Socket(Proxy.NO_PROXY)) {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            start(() -> server.getInputStream().transferTo(out));
            in.transferTo(server.getOutputStream());
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
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
                "socks-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
