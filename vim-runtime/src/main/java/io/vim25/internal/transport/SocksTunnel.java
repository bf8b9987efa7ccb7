package io.vim25.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.PasswordAuthentication;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Has a SOCKS proxy pass on what comes next: version 5 of the protocol (RFC 1928), with or without a login (RFC 1929). The
 * proxy looks the server's name up, so this machine needn't know it.
 */
final class SocksTunnel {
    private static final int VERSION = 5;
    private static final int NO_LOGIN = 0;
    private static final int PASSWORD = 2;
    private static final int CONNECT = 1;
    private static final int NAME = 3;
    private static final int LONGEST = 255;
    private static final String[] REFUSALS = {
        "",
        "it failed",
        "its rules forbid that",
        "it can't reach the network",
        "it can't reach the host",
        "the server refuses the connection",
        "the way is too long",
        "it doesn't connect to servers at all",
        "it doesn't take names"
    };

    private final ProxyServer proxy;
    private final Endpoint endpoint;
    private final DataInputStream in;
    private final OutputStream out;

    private SocksTunnel(ProxyServer proxy, Endpoint endpoint, Socket socket) throws IOException {
        this.proxy = proxy;
        this.endpoint = endpoint;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** Opens the way to the server on a connection to the proxy. */
    static void open(ProxyServer proxy, Endpoint endpoint, Socket socket) throws IOException {
        try {
            SocksTunnel tunnel = new SocksTunnel(proxy, endpoint, socket);
            tunnel.greet();
            tunnel.connect();
        } catch (EOFException e) {
            throw new ProxyException("The proxy " + proxy + " hung up. Fix: check that it speaks SOCKS 5.", e);
        }
    }

    private void greet() throws IOException {
        Supplier<PasswordAuthentication> login = proxy.login();
        out.write(login == null ? new byte[] {VERSION, 1, NO_LOGIN} : new byte[] {VERSION, 2, NO_LOGIN, PASSWORD});
        checkVersion(in.read());
        int method = in.readUnsignedByte();
        if (method == PASSWORD && login != null) {
            identify(login.get());
        } else if (method != NO_LOGIN) {
            throw refused(
                    login == null ? "it wants a login" : "it takes no login by password",
                    "give what it wants by VimBuilder.socksProxy(host, port, login)");
        }
    }

    private void identify(PasswordAuthentication login) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(1);
        write(message, "user name", login.getUserName());
        write(message, "password", new String(login.getPassword()));
        out.write(message.toByteArray());
        in.readUnsignedByte();
        if (in.readUnsignedByte() != 0) {
            throw refused("it refuses the login", "check user name and password of VimBuilder.socksProxy");
        }
    }

    private void connect() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(new byte[] {VERSION, CONNECT, 0, NAME});
        write(message, "host name", endpoint.bareHost());
        message.write(endpoint.port() >> 8);
        message.write(endpoint.port());
        out.write(message.toByteArray());
        checkVersion(in.read());
        int result = in.readUnsignedByte();
        if (result != 0) {
            throw refused(
                    result < REFUSALS.length ? REFUSALS[result] : "it says " + result,
                    "have it allow this server, or check VimBuilder.socksProxy");
        }
        skipAddress();
    }

    /** Where the proxy is on the other side, which matters to nobody. */
    private void skipAddress() throws IOException {
        in.readUnsignedByte();
        int length =
                switch (in.readUnsignedByte()) {
                    case 1 -> 4;
                    case NAME -> in.readUnsignedByte();
                    default -> 16;
                };
        in.readFully(new byte[length + 2]);
    }

    private void checkVersion(int version) throws IOException {
        if (version == -1) {
            throw new EOFException();
        }
        if (version != VERSION) {
            throw refused("it doesn't speak SOCKS 5", "check host and port, or use VimBuilder.proxy for an HTTP proxy");
        }
    }

    private void write(ByteArrayOutputStream message, String what, String text) throws ProxyException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw refused("the " + what + " has " + bytes.length + " bytes", "SOCKS takes 1 to " + LONGEST);
        }
        message.write(bytes.length);
        message.writeBytes(bytes);
    }

    private ProxyException refused(String why, String fix) {
        return new ProxyException(
                "The proxy " + proxy + " opens no way to " + endpoint + ": " + why + ". Fix: " + fix + ".", null);
    }
}
