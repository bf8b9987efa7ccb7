package io.vim25.internal.transport;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A proxy.
 *
 * @param type what it speaks: HTTP or SOCKS
 * @param host its name or address
 * @param port its port
 * @param login who one is there, asked anew for each connection, or null
 */
public record ProxyServer(
        Proxy.Type type, String host, int port, @Nullable Supplier<PasswordAuthentication> login) {
    /**
     * Checks host and port.
     *
     * @throws IllegalArgumentException if there is no host, or no such port
     */
    public ProxyServer {
        if (host.isEmpty() || port < 1 || port > 0xFFFF) {
            throw new IllegalArgumentException("No proxy can be at \"" + host + "\", port " + port);
        }
    }

    boolean isSocks() {
        return type == Proxy.Type.SOCKS;
    }

    /** Adds the login to a request, if there is one. */
    void identify(HttpRequest request) {
        if (login != null) {
            PasswordAuthentication now = login.get();
            byte[] plain = (now.getUserName() + ":" + new String(now.getPassword())).getBytes(StandardCharsets.UTF_8);
            request.setHeader(
                    "Proxy-Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
        }
    }

    /** The same for the JVM's own client, without the login. */
    Proxy forJvm() {
        return new Proxy(type, new InetSocketAddress(host, port));
    }

    /** The host and port; never the login. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
