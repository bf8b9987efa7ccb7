package io.vim25.internal.transport;

import io.vim25.TransportException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes transports. */
public final class Transports {
    private static final Logger LOG = LoggerFactory.getLogger(Transports.class);

    private Transports() {}

    /**
     * Makes the transport of the given kind; nothing is sent yet.
     *
     * @throws TransportException if the trusted certificates can't be read
     * @throws IllegalStateException if the kind can't do what is asked
     */
    public static Transport open(TransportSettings settings) {
        return open(settings, System::nanoTime);
    }

    static Transport open(TransportSettings settings, LongSupplier clock) {
        if (settings.trust().isInsecure()) {
            LOG.warn(
                    "Neither the certificate nor the host name of {} is checked (Trust.insecure()): whoever sits in "
                            + "between can read the password. Use Trust.caFile(path) with the certificate authority "
                            + "of the server instead, or Trust.thumbprint(sha256) with its certificate's.",
                    settings.server());
        }
        return switch (settings.kind()) {
            case DIRECT -> new DirectTransport(settings, clock);
            case JAX_WS -> jaxWs(settings, clock);
        };
    }

    private static Transport jaxWs(TransportSettings settings, LongSupplier clock) {
        @Nullable ProxyServer proxy = settings.proxy();
        if (proxy != null && proxy.login() != null) {
            throw new IllegalStateException("TransportKind.JAX_WS can't log in to the proxy " + proxy + ": the JVM's"
                    + " client asks the whole JVM's Authenticator. Fix: use TransportKind.DIRECT, or a proxy without a"
                    + " login.");
        }
        try {
            return new JaxWsTransport(settings, clock);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "TransportKind.JAX_WS needs jaxws-rt, and there is no " + e.getMessage()
                            + ". Fix: add com.sun.xml.ws:jaxws-rt:4.0.5 or newer to the program's dependencies (and start"
                            + " a program of modules with --add-modules com.sun.xml.ws), or use TransportKind.DIRECT.",
                    e);
        }
    }
}
