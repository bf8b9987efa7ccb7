package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * The transport on sockets of its own, with Apache HttpCore to write and read HTTP/1.1. HttpCore has no retries,
 * redirects, cookies or logins that would have to be switched off.
 *
 * <p>What it adds to the contract of {@link Transport}:
 *
 * <ul>
 *   <li>A connection whose reply was read to its end is used again within two seconds, unless the server has closed it
 *       meanwhile, which is seen without waiting.
 *   <li>Interrupting a thread that waits, sends or reads ends its call, and its connection; the thread stays interrupted.
 *       One that is interrupted beforehand sends nothing.
 *   <li>The read time-out is for each wait on the server, not for a whole reply; also for a server that doesn't take
 *       what is written to it.
 *   <li>A deadline ends each phase in time, but for looking up a name, which the JVM lets nobody cut.
 *   <li>Where no proxy is given, the JVM's proxy settings hold, but its {@code Authenticator} isn't asked for logins.
 * </ul>
 */
final class DirectTransport implements Transport {
    private static final int BUFFER = 8192;

    private final Endpoint endpoint;
    private final URIAuthority authority;
    private final Connections<DirectLane> connections;
    private final Failures failures;

    DirectTransport(TransportSettings settings, LongSupplier clock) {
        this(settings.server(), new Connections<>(settings, lanes(settings), clock), new Failures(settings));
    }

    private DirectTransport(Endpoint endpoint, Connections<DirectLane> connections, Failures failures) {
        this.endpoint = endpoint;
        this.authority = new URIAuthority(endpoint.host(), endpoint.url().getPort());
        this.connections = connections;
        this.failures = failures;
    }

    private static Supplier<DirectLane> lanes(TransportSettings settings) {
        Dialer dialer = new Dialer(settings);
        return () -> new DirectLane(dialer);
    }

    @Override
    public Transport at(String path) {
        return new DirectTransport(endpoint.at(path), connections, failures);
    }

    @Override
    public Reply send(Request request, Deadline deadline) {
        Headers.check(request);
        BasicClassicHttpRequest post = request("POST", endpoint.target());
        Headers.add(request, post::addHeader);
        post.addHeader("Content-Type", Headers.CONTENT_TYPE);
        post.addHeader("Content-Length", request.body().length);
        post.setEntity(new ByteArrayEntity(request.body(), null));
        return exchange(post, deadline);
    }

    @Override
    public Reply get(String path) {
        BasicClassicHttpRequest get = request("GET", path);
        Headers.addForDocument(get::addHeader);
        return exchange(get, Deadline.NONE);
    }

    private BasicClassicHttpRequest request(String method, String path) {
        BasicClassicHttpRequest request =
                new BasicClassicHttpRequest(method, endpoint.url().getProtocol(), authority, path);
        request.addHeader("Host", authority);
        return request;
    }

    /** Until its connection is set up, nothing of a request can have reached the server. */
    private Reply exchange(BasicClassicHttpRequest request, Deadline deadline) {
        failures.checkInterrupt();
        Connections<DirectLane>.Lease lease = connections.take(deadline);
        boolean sending = false;
        try {
            lease.lane().open(deadline);
            sending = true;
            return reply(lease.lane().exchange(request), lease, deadline);
        } catch (IOException | RuntimeException e) {
            lease.drop();
            throw failures.explain(e, sending, deadline);
        }
    }

    private static Reply reply(ClassicHttpResponse response, Connections<DirectLane>.Lease lease, Deadline deadline)
            throws IOException {
        List<String> cookies = Arrays.stream(response.getHeaders("Set-Cookie"))
                .map(Header::getValue)
                .toList();
        return new Reply(
                response.getCode(),
                value(response, "Content-Type"),
                cookies,
                value(response, "Retry-After"),
                lease.waited(),
                body(response, lease, deadline));
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        @Nullable Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static InputStream body(
            ClassicHttpResponse response, Connections<DirectLane>.Lease lease, Deadline deadline) throws IOException {
        @Nullable HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() == 0) {
            lease.keep();
            return InputStream.nullInputStream();
        }
        InputStream wire = entity.getContent();
        @Nullable String packing = value(response, "Content-Encoding");
        boolean packed = packing != null && packing.endsWith("gzip");
        return new ReplyBody(packed ? new GZIPInputStream(wire, BUFFER) : wire, wire, lease, deadline);
    }

    @Override
    public void close() {
        connections.close();
    }

    @Override
    public String toString() {
        return "DirectTransport[" + endpoint + "]";
    }
}
