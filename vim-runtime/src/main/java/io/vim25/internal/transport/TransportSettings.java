package io.vim25.internal.transport;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a transport is made from.
 *
 * @param kind which one
 * @param endpoint the {@code http} or {@code https} address of the service, as {@code https://vcenter/sdk}
 * @param trust which certificates are trusted; its file is read when connecting, if the address is {@code https}
 * @param clientKeys what the client identifies itself with, or null
 * @param connectTimeout how long setting up a TCP connection may take, and waiting for one that is free
 * @param readTimeout how long each wait for bytes may take, TLS set-up included
 * @param maxConnections how many connections there may be at a time
 * @param proxy the proxy to go through, or null for what the JVM's settings say
 */
public record TransportSettings(
        TransportKind kind,
        URI endpoint,
        Trust trust,
        @Nullable ClientKeys clientKeys,
        Duration connectTimeout,
        Duration readTimeout,
        int maxConnections,
        @Nullable ProxyServer proxy) {

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if the address isn't one, or a time-out isn't positive
     */
    public TransportSettings {
        Endpoint.of(endpoint);
        new Timeouts(connectTimeout, readTimeout);
    }

    Endpoint server() {
        return Endpoint.of(endpoint);
    }

    Timeouts timeouts() {
        return new Timeouts(connectTimeout, readTimeout);
    }
}
