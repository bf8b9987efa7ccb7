package io.vim25.internal.transport;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import org.jspecify.annotations.Nullable;

/**
 * A place for one connection, used by one call at a time. The JVM keeps the idle connections of all, and over TLS gives
 * each back only to its own lane; without TLS, lanes share them.
 */
final class JaxWsLane implements Lane {
    private final @Nullable TlsSockets sockets;
    private final Timeouts timeouts;
    private final @Nullable Proxy proxy;
    private @Nullable HttpURLConnection last;

    JaxWsLane(@Nullable TlsSockets sockets, Timeouts timeouts, @Nullable Proxy proxy) {
        this.sockets = sockets;
        this.timeouts = timeouts;
        this.proxy = proxy;
    }

    /** Sets up a request; nothing is sent yet. */
    HttpURLConnection open(URL url, int length, Deadline deadline) throws IOException {
        HttpURLConnection connection = open(url, deadline);
        // without a length given beforehand the JVM would keep the body and, when the connection dies before the
        // reply, send the request a second time by itself
        connection.setFixedLengthStreamingMode(length);
        return connection;
    }

    /** Sets up a request for a document of the same server, without a body; nothing is sent yet. */
    HttpURLConnection open(URL target, Deadline deadline) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) CookieFree.open(target, proxy);
        if (sockets != null) {
            sockets.secure((HttpsURLConnection) connection);
        }
        connection.setConnectTimeout(deadline.bound(timeouts.connectMillis()));
        connection.setReadTimeout(deadline.bound(timeouts.readMillis()));
        connection.setInstanceFollowRedirects(false);
        connection.setAuthenticator(ProxiesOnly.AUTHENTICATOR);
        connection.setUseCaches(false);
        last = connection;
        return connection;
    }

    /** The JVM doesn't tell, and opens another one where it can't. */
    @Override
    public boolean isReusable() {
        return true;
    }

    /** The JVM looks itself, before it writes. */
    @Override
    public boolean isStale() {
        return false;
    }

    @Override
    public void close() {
        if (last != null) {
            last.disconnect();
        }
    }
}
