package io.vim25.internal.transport;

import io.vim25.TransportException;
import io.vim25.Trust;
import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transport on JAX-WS: jaxws-rt's {@code Dispatch} over the JVM's {@code HttpURLConnection}.
 *
 * <p>What it adds to the contract of {@link Transport}:
 *
 * <ul>
 *   <li>Certificates and host names are checked as {@link Trust} says, whatever the JVM's defaults were set to.
 *   <li>Replies may come compressed; {@link Reply#body()} gives the plain bytes, as they arrive.
 *   <li>A connection whose reply was read to its end is used again within two seconds. One that the server has closed
 *       meanwhile is noticed before anything is written to it, which costs each further call on a connection a
 *       millisecond. Over TLS as many connections stay as there were calls at a time; without, the JVM keeps five
 *       ({@code http.maxConnections}).
 *   <li>The JVM's proxy settings hold, and its {@code Authenticator} is asked for the passwords of proxies. Its cookies,
 *       its response cache, and its {@code Authenticator} for servers have no part in this.
 *   <li>The read time-out is for each wait on the server, not for a whole reply.
 *   <li>Interrupting a thread doesn't end its call, which ends at the latest with its read time-out, and the thread stays
 *       interrupted. On a virtual thread the JVM closes the connection, and the call fails as with a lost connection.
 * </ul>
 */
public final class JaxWsTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(JaxWsTransport.class);

    private final Endpoint endpoint;
    private final Connections connections;
    private final JaxWsEngine engine;
    private final Documents documents;
    private final Failures failures;
    private volatile boolean closed;

    /**
     * Makes a transport; nothing is sent yet.
     *
     * @param address the {@code http} or {@code https} address of the service, as {@code https://vcenter/sdk}
     * @param trust which certificates are trusted; its file is read now, if the address is {@code https}
     * @param connectTimeout how long setting up a TCP connection may take
     * @param readTimeout how long each wait for bytes may take, TLS set-up included
     * @throws IllegalArgumentException if the address isn't one, or a time-out isn't positive
     * @throws TransportException if the trusted certificates can't be read
     */
    public JaxWsTransport(URI address, Trust trust, Duration connectTimeout, Duration readTimeout) {
        this(address, trust, connectTimeout, readTimeout, System::nanoTime);
    }

    JaxWsTransport(URI address, Trust trust, Duration connectTimeout, Duration readTimeout, LongSupplier clock) {
        Timeouts timeouts = new Timeouts(connectTimeout, readTimeout);
        this.endpoint = Endpoint.of(address);
        this.connections = new Connections(endpoint, endpoint.isSecure() ? Tls.of(trust) : null, timeouts, clock);
        this.engine = new JaxWsEngine(endpoint, connections);
        this.failures = new Failures(endpoint, trust, timeouts);
        this.documents = new Documents(endpoint, connections, failures);
        if (trust.isInsecure()) {
            LOG.warn(
                    "Neither the certificate nor the host name of {} is checked (Trust.insecure()): whoever sits in "
                            + "between can read the password. Use Trust.caFile(path) with the certificate authority "
                            + "of the server instead.",
                    endpoint);
        }
    }

    @Override
    public Reply send(Request request) {
        checkOpen();
        Exchange exchange = new Exchange(request);
        try {
            return engine.invoke(exchange);
        } catch (WebServiceException | IOException e) {
            throw failures.explain(e, exchange.bodyStarted());
        }
    }

    @Override
    public Reply get(String path) {
        checkOpen();
        return documents.get(path);
    }

    private void checkOpen() {
        if (closed) {
            throw new TransportException("The transport to " + endpoint + " is closed", false, null);
        }
    }

    @Override
    public void close() {
        closed = true;
        connections.close();
    }

    @Override
    public String toString() {
        return "JaxWsTransport[" + endpoint + "]";
    }
}
