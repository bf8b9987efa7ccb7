package io.vim25.internal.transport;

import com.sun.xml.ws.api.message.Packet;
import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request on its way through jaxws-rt, and the lane that it takes. One thread uses it. */
final class Exchange implements DataSource {
    private static final String KEY = Exchange.class.getName();

    private final URL url;
    private final Request request;
    private final Deadline deadline;
    private final Connections<JaxWsLane>.Lease lease;
    private @Nullable HttpURLConnection connection;
    private @Nullable WireBody wire;
    private @Nullable InputStream unpacked;
    private boolean bodyStarted;

    Exchange(URL url, Request request, Deadline deadline, Connections<JaxWsLane>.Lease lease) {
        this.url = url;
        this.request = request;
        this.deadline = deadline;
        this.lease = lease;
    }

    /** The exchange that a packet of jaxws-rt belongs to. */
    static Exchange of(Packet packet) {
        return (Exchange) Objects.requireNonNull(packet.invocationProperties.get(KEY));
    }

    /** Makes jaxws-rt carry this exchange along. */
    void attachTo(Map<String, Object> requestContext) {
        requestContext.put(KEY, this);
    }

    Request request() {
        return request;
    }

    /** Sets up the connection; nothing is sent yet. */
    HttpURLConnection connect() throws IOException {
        connection = lease.lane().open(url, request.body().length, deadline);
        return connection;
    }

    HttpURLConnection connection() {
        return Objects.requireNonNull(connection);
    }

    /** Writes the request's body to a connection that is set up. */
    void writeBody(OutputStream out) throws IOException {
        bodyStarted = true;
        out.write(request.body());
    }

    /** Whether the server may have got some of the request's body. Without any it can't have run the request. */
    boolean bodyStarted() {
        return bodyStarted;
    }

    /** The reply's body, as jaxws-rt is about to unpack it. */
    void wire(WireBody body) {
        wire = body;
    }

    /** The reply's body; jaxws-rt gives none that is empty. */
    void unpacked(InputStream body) {
        unpacked = body;
    }

    /** The reply whose head is there. */
    Reply reply() throws IOException {
        HttpURLConnection from = connection();
        int status = from.getResponseCode();
        if (status < 100) {
            throw new IOException("the status line was cut");
        }
        return new Reply(
                status,
                from.getContentType(),
                setCookies(from),
                from.getHeaderField("Retry-After"),
                lease.waited(),
                body());
    }

    private InputStream body() {
        if (unpacked == null || wire == null) {
            lease.keep();
            return InputStream.nullInputStream();
        }
        return new ReplyBody(unpacked, wire, lease, deadline);
    }

    private static List<String> setCookies(HttpURLConnection from) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; from.getHeaderField(i) != null; i++) {
            if ("Set-Cookie".equalsIgnoreCase(from.getHeaderFieldKey(i))) {
                cookies.add(from.getHeaderField(i));
            }
        }
        return List.copyOf(cookies);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(request.body());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getContentType() {
        return Headers.CONTENT_TYPE;
    }

    @Override
    public String getName() {
        return "";
    }
}
