package io.vim25.internal.transport;

import java.io.IOException;
import java.net.Proxy;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transport on JAX-WS: jaxws-rt's {@code Dispatch} over the JVM's {@code HttpURLConnection}.
 *
 * <p>What it adds to the contract of {@link Transport}:
 *
 * <ul>
 *   <li>A connection whose reply was read to its end is used again within two seconds. One that the server has closed
 *       meanwhile is noticed before anything is written to it, which costs each further call on a connection a
 *       millisecond. Over TLS as many connections stay as there were calls at a time; without, the JVM keeps five
 *       ({@code http.maxConnections}).
 *   <li>The JVM's proxy settings hold, and its {@code Authenticator} is asked for the passwords of proxies. Its cookies,
 *       its response cache, and its {@code Authenticator} for servers have no part in this.
 *   <li>The read time-out is for each wait on the server, not for a whole reply, and not for writing.
 *   <li>A deadline is looked at before each read, and no wait is longer than it was away when the request began; so a
 *       request may end as much later. Neither looking up a name nor writing is cut.
 *   <li>Interrupting a thread doesn't end its call, which ends at the latest with its read time-out, and the thread stays
 *       interrupted. On a virtual thread the JVM closes the connection, and that ends the call.
 * </ul>
 */
final class JaxWsTransport implements Transport {
    private final Endpoint endpoint;
    private final Connections<JaxWsLane> connections;
    private final JaxWsEngine engine;
    private final Documents documents;
    private final Failures failures;

    JaxWsTransport(TransportSettings settings, LongSupplier clock) {
        this(
                settings.server(),
                new Connections<>(settings, lanes(settings), clock),
                new JaxWsEngine(settings.server()),
                new Failures(settings));
    }

    private JaxWsTransport(
            Endpoint endpoint, Connections<JaxWsLane> connections, JaxWsEngine engine, Failures failures) {
        this.endpoint = endpoint;
        this.connections = connections;
        this.engine = engine;
        this.failures = failures;
        this.documents = new Documents(endpoint, connections, failures);
    }

    private static Supplier<JaxWsLane> lanes(TransportSettings settings) {
        @Nullable Tls tls = settings.server().isSecure() ? Tls.of(settings) : null;
        @Nullable
        Proxy proxy = settings.proxy() == null ? null : settings.proxy().forJvm();
        return () -> new JaxWsLane(tls == null ? null : new TlsSockets(tls), settings.timeouts(), proxy);
    }

    @Override
    public Transport at(String path) {
        return new JaxWsTransport(endpoint.at(path), connections, engine, failures);
    }

    @Override
    public Reply send(Request request, Deadline deadline) {
        Headers.check(request);
        Connections<JaxWsLane>.Lease lease = connections.take(deadline);
        Exchange exchange = new Exchange(endpoint.url(), request, deadline, lease);
        try {
            return engine.invoke(exchange);
        } catch (IOException | RuntimeException e) {
            lease.drop();
            throw failures.explain(e, exchange.bodyStarted(), deadline);
        }
    }

    @Override
    public Reply get(String path) {
        return documents.get(path);
    }

    @Override
    public void close() {
        connections.close();
    }

    @Override
    public String toString() {
        return "JaxWsTransport[" + endpoint + "]";
    }
}
