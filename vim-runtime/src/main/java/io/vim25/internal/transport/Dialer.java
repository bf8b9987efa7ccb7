package io.vim25.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections: to the server or to a proxy, and with TLS where the address says so. They are channels: a thread
 * that waits on one can be interrupted, and one can look without waiting whether the other side has closed it.
 */
final class Dialer {
    /** Far more than servers send; without, a broken one could fill the memory. */
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(65_536)
            .setMaxHeaderCount(1000)
            .build();

    private final Endpoint endpoint;
    private final Timeouts timeouts;
    private final ProxyRoute route;
    private final @Nullable Tls tls;

    Dialer(TransportSettings settings) {
        this.endpoint = settings.server();
        this.timeouts = settings.timeouts();
        this.route = new ProxyRoute(settings);
        this.tls = endpoint.isSecure() ? Tls.of(settings) : null;
    }

    /** Opens one; nothing of a request is sent on it. */
    Wire dial(Deadline deadline) throws IOException {
        @Nullable ProxyServer proxy = route.choose();
        SocketChannel channel =
                proxy == null ? connect(endpoint.host(), endpoint.port(), deadline) : connect(proxy, deadline);
        try {
            return prepare(channel, proxy, deadline);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private Wire prepare(SocketChannel channel, @Nullable ProxyServer proxy, Deadline deadline) throws IOException {
        TimedSocket socket = new TimedSocket(channel);
        socket.begin(Deadline.after(Duration.ofMillis(deadline.bound(timeouts.connectMillis()))));
        socket.setSoTimeout(timeouts.connectMillis());
        boolean tunnel = proxy != null && (tls != null || proxy.isSocks());
        if (proxy != null && tunnel) {
            route.tunnel(socket, proxy);
        }
        DefaultBHttpClientConnection http = new DefaultBHttpClientConnection(LIMITS);
        http.bind(tls == null ? socket : tls.secure(socket, endpoint));
        socket.begin(deadline);
        socket.setSoTimeout(timeouts.readMillis());
        return new Wire(channel, socket, http, tunnel ? null : proxy);
    }

    private SocketChannel connect(ProxyServer proxy, Deadline deadline) throws IOException {
        try {
            return connect(proxy.host(), proxy.port(), deadline);
        } catch (IOException e) {
            throw ProxyRoute.unreachable(proxy, e);
        }
    }

    /** Tries each address of a host; they share the time that there is. */
    private SocketChannel connect(String host, int port, Deadline deadline) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        int millis = Math.max(1, timeouts.connectMillis() / addresses.length);
        IOException failure = new IOException("no address");
        for (InetAddress address : addresses) {
            try {
                return connect(new InetSocketAddress(address, port), deadline.bound(millis));
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static SocketChannel connect(InetSocketAddress address, int millis) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.socket().connect(address, millis);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
