package io.vim25.internal.transport;

import io.vim25.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy.
 *
 * @param host its name or address
 * @param port its port
 * @param login who one is there, or null
 */
public record HttpProxy(String host, int port, @Nullable Credentials login) {
    /**
     * Checks host and port.
     *
     * @throws IllegalArgumentException if there is no host, or no such port
     */
    public HttpProxy {
        if (host.isEmpty() || port < 1 || port > 0xFFFF) {
            throw new IllegalArgumentException("No proxy can be at \"" + host + "\", port " + port);
        }
    }

    /** Adds the login to a request, if there is one. */
    void identify(HttpRequest request) {
        if (login != null) {
            byte[] plain = (login.userName() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
            request.setHeader(
                    "Proxy-Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
        }
    }

    /** The host and port; never the login. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
