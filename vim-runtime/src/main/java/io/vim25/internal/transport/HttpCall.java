package io.vim25.internal.transport;

import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.transport.http.client.HttpClientTransport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of jaxws-rt's HTTP client, over a connection of ours. */
final class HttpCall extends HttpClientTransport {
    private final Exchange exchange;

    HttpCall(Packet packet, Map<String, List<String>> headers, Exchange exchange) {
        super(packet, headers);
        this.exchange = exchange;
    }

    @Override
    protected HttpURLConnection openConnection(Packet packet) {
        try {
            return exchange.connect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides the status, which {@link Exchange} takes from the connection: of a 202, the body would be kept in memory. */
    @Override
    protected void readResponseCodeAndMessage() {
        super.readResponseCodeAndMessage();
        setStatusCode(HttpURLConnection.HTTP_OK);
    }

    /** As the original, but to close the stream early doesn't read it to its end. */
    @Override
    protected @Nullable InputStream readResponse() {
        HttpURLConnection connection = exchange.connection();
        InputStream stream = stream(connection);
        if (stream == null) {
            return null;
        }
        WireBody wire = new WireBody(stream, connection.getContentLengthLong());
        exchange.wire(wire);
        return wire;
    }

    private static @Nullable InputStream stream(HttpURLConnection connection) {
        try {
            return connection.getInputStream();
        } catch (IOException e) {
            return connection.getErrorStream();
        }
    }
}
