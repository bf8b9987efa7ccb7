package io.vim25.internal.call;

import io.vim25.Credentials;
import io.vim25.ManagedObjectReference;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.internal.core.RetrieveServiceContent;
import io.vim25.internal.core.ServiceContent;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersions;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that stands behind one {@code Vim}, put together. Thread-safe. */
public final class Connection implements AutoCloseable {
    /** What is spoken with a server that doesn't publish its versions, until it has told its own; all servers do. */
    private static final String FIRST_VERSION = "6.0";

    /** Where everything starts; its identifier is the same on every server. */
    private static final ManagedObjectReference<?> SERVICE_INSTANCE =
            ManagedObjectReference.of("ServiceInstance", "ServiceInstance");

    private final Routes routes;
    private final SoapCaller soap;
    private final ServiceContent content;
    private final Sessions sessions;
    private final SessionCaller caller;
    private volatile boolean closed;

    private Connection(Vim vim, Settings settings, Routes routes) {
        this.routes = routes;
        String server = settings.endpoint().getAuthority();
        Faults faults = new Faults(server);
        ServerVersions published = new PublishedVersions(routes.main(), server).read(settings.endpoint());
        Optional<String> common = published.common();
        soap = new SoapCaller(vim, routes, server, new SpokenVersions(common.orElse(FIRST_VERSION), server, published));
        content = callWithoutSession(faults, new Invocation<>(SERVICE_INSTANCE, new RetrieveServiceContent()));
        if (common.isEmpty()) {
            soap.speak(SpokenVersions.upTo(content.getAbout().getApiVersion(), server, published));
        }
        sessions = new Sessions(
                soap, faults, settings.credentials(), sessionManager(content, server), content.getPropertyCollector());
        caller = new SessionCaller(soap, sessions, faults);
    }

    /** Connects, asks the server what it is, and logs in; nothing stays open if that fails. */
    public static Connection open(Vim vim, Settings settings) {
        Routes routes = Routes.of(settings);
        try {
            Connection connection = new Connection(vim, settings, routes);
            connection.sessions.current();
            return connection;
        } catch (RuntimeException e) {
            routes.close();
            throw e;
        }
    }

    /** For the few calls that come before a session. */
    private <R extends @Nullable Object> R callWithoutSession(Faults faults, Invocation<R> call) {
        return faults.result(call, soap.send(call, null).reply());
    }

    private static ManagedObjectReference<?> sessionManager(ServiceContent content, String server) {
        ManagedObjectReference<?> sessionManager = content.getSessionManager();
        if (sessionManager == null) {
            throw new IllegalStateException(server + " has no SessionManager, so nobody can log in there.");
        }
        return sessionManager;
    }

    /** Calls in a session. */
    public <R extends @Nullable Object> R call(Invocation<R> call) {
        if (closed) {
            throw new IllegalStateException(call + ": this Vim is closed. Make a new one.");
        }
        return caller.call(call);
    }

    /** The entry to the server. */
    public ManagedObjectReference<?> serviceInstance() {
        return SERVICE_INSTANCE;
    }

    /** What the server said it is, and where its managers are. */
    public ServiceContent serviceContent() {
        return content;
    }

    /** The version of the API that is spoken. */
    public String apiVersion() {
        return soap.versions().api().text();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            sessions.close();
            routes.close();
        }
    }

    /** The server. */
    @Override
    public String toString() {
        return soap.server();
    }

    /**
     * What a connection is made from.
     *
     * @param endpoint where to send requests
     * @param credentials whom to log in as
     * @param trust which servers to trust
     * @param connectTimeout how long to wait for a connection
     * @param readTimeout how long to wait for the next bytes of a reply
     * @param services the paths of services that have one of their own on the server, by their namespaces
     */
    public record Settings(
            URI endpoint,
            Credentials credentials,
            Trust trust,
            Duration connectTimeout,
            Duration readTimeout,
            Map<String, String> services) {
        public Settings {
            services = Map.copyOf(services);
        }
    }
}
