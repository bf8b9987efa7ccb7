package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets documents over the same connections as calls, but without jaxws-rt, which has no part in them. */
final class Documents {
    private final Endpoint endpoint;
    private final Connections connections;
    private final Failures failures;

    Documents(Endpoint endpoint, Connections connections, Failures failures) {
        this.endpoint = endpoint;
        this.connections = connections;
        this.failures = failures;
    }

    Reply get(String path) {
        Lane lane = connections.take();
        boolean connected = false;
        try {
            HttpURLConnection connection = lane.open(endpoint.url(path));
            Headers.add(connection);
            connection.connect();
            connected = true;
            return reply(connection, lane);
        } catch (IOException e) {
            throw failures.explain(e, connected);
        }
    }

    private Reply reply(HttpURLConnection connection, Lane lane) throws IOException {
        int status = connection.getResponseCode();
        if (status < 100) {
            throw new IOException("the status line was cut");
        }
        @Nullable InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        InputStream body = stream == null
                ? InputStream.nullInputStream()
                : new WireBody(stream, connection.getContentLengthLong(), () -> connections.release(lane));
        return new Reply(status, connection.getContentType(), List.of(), null, body);
    }
}
