package io.vim25.internal.transport;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.net.ssl.HttpsURLConnection;
import org.jspecify.annotations.Nullable;

/** Opens connections to one endpoint. The JVM keeps those that are idle; this knows enough of them to close them. */
final class Connections {
    /** As many as the JVM keeps idle for one server, unless told otherwise. */
    private static final int KEPT = Math.max(5, Integer.getInteger("http.maxConnections", 5));

    private final Endpoint endpoint;
    private final @Nullable Tls tls;
    private final Timeouts timeouts;
    private final Deque<HttpURLConnection> finished = new ArrayDeque<>();

    Connections(Endpoint endpoint, @Nullable Tls tls, Timeouts timeouts) {
        this.endpoint = endpoint;
        this.tls = tls;
        this.timeouts = timeouts;
    }

    HttpURLConnection open(Request request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.url().openConnection();
        if (tls != null && connection instanceof HttpsURLConnection https) {
            tls.applyTo(https);
        }
        connection.setConnectTimeout(timeouts.connectMillis());
        connection.setReadTimeout(timeouts.readMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setAuthenticator(ProxiesOnly.AUTHENTICATOR);
        connection.setUseCaches(false);
        // without a length given beforehand the JVM would keep the body and, when the connection dies before the
        // reply, send the request a second time by itself
        connection.setFixedLengthStreamingMode(request.body().length);
        return connection;
    }

    /** To be told when a reply was read to its end. */
    synchronized void finished(HttpURLConnection connection) {
        if (finished.size() == KEPT) {
            finished.removeFirst();
        }
        finished.addLast(connection);
    }

    /** Each disconnect closes one idle connection, not necessarily its own. */
    synchronized void closeIdle() {
        finished.forEach(HttpURLConnection::disconnect);
        finished.clear();
    }
}
