package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets documents over the same connections as calls, but without jaxws-rt, which has no part in them. */
final class Documents {
    private final Endpoint endpoint;
    private final Connections<JaxWsLane> connections;
    private final Failures failures;

    Documents(Endpoint endpoint, Connections<JaxWsLane> connections, Failures failures) {
        this.endpoint = endpoint;
        this.connections = connections;
        this.failures = failures;
    }

    Reply get(String path) {
        Connections<JaxWsLane>.Lease lease = connections.take(Deadline.NONE);
        boolean connected = false;
        try {
            HttpURLConnection connection = lease.lane().open(endpoint.url(path), Deadline.NONE);
            Headers.addForDocument(connection::setRequestProperty);
            connection.connect();
            connected = true;
            return new Reply(status(connection), connection.getContentType(), List.of(), null, body(connection, lease));
        } catch (IOException e) {
            lease.drop();
            throw failures.explain(e, connected, Deadline.NONE);
        }
    }

    private static int status(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status < 100) {
            throw new IOException("the status line was cut");
        }
        return status;
    }

    private static InputStream body(HttpURLConnection connection, Connections<JaxWsLane>.Lease lease)
            throws IOException {
        @Nullable
        InputStream stream =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (stream == null) {
            lease.keep();
            return InputStream.nullInputStream();
        }
        InputStream wire = new WireBody(stream, connection.getContentLengthLong());
        return new ReplyBody(wire, wire, lease, Deadline.NONE);
    }
}
