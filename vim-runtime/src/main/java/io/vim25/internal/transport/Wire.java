package io.vim25.internal.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * An open connection.
 *
 * @param channel what the bytes go through
 * @param socket the same as a socket, with time-outs
 * @param http what writes and reads HTTP, over TLS where that is spoken
 * @param proxy the proxy that reads the requests and passes them on, or null if only the server reads them
 */
record Wire(
        SocketChannel channel,
        TimedSocket socket,
        DefaultBHttpClientConnection http,
        @Nullable ProxyServer proxy) {
    /** Makes a request fit for who reads it: a proxy must be told the server, and perhaps who one is. */
    void address(BasicClassicHttpRequest request) {
        if (proxy != null) {
            request.setAbsoluteRequestUri(true);
            proxy.identify(request);
        }
    }

    /** Whether it ended while nobody used it. Looks without waiting: while idle it has nothing to give but its end. */
    boolean isStale() {
        try {
            channel.configureBlocking(false);
            int read = channel.read(ByteBuffer.allocate(1));
            channel.configureBlocking(true);
            return read != 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Ends it at once: a farewell of TLS could wait for the server, and tells it nothing that the end doesn't. */
    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it has ended all the same
        }
    }
}
