package io.vim25.internal.call;

import io.vim25.CallListener;
import io.vim25.CallOptions;
import io.vim25.ManagedObjectReference;
import io.vim25.RetryPolicy;
import io.vim25.VimException;
import io.vim25.internal.codec.ReplyLimits;
import io.vim25.internal.core.RetrieveServiceContent;
import io.vim25.internal.core.ServiceContent;
import io.vim25.internal.transport.Deadline;
import io.vim25.internal.transport.TransportSettings;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** All that stands behind one {@code Vim}, put together. Thread-safe. */
public final class Connection implements AutoCloseable {
    /** What is spoken with a server that doesn't publish its versions, until it has told its own; all servers do. */
    private static final String FIRST_VERSION = "6.0";

    /** Where everything starts; its identifier is the same on every server. */
    static final ManagedObjectReference<?> SERVICE_INSTANCE =
            ManagedObjectReference.of("ServiceInstance", "ServiceInstance");

    private static final Duration LONGEST_POLL = Duration.ofSeconds(30);

    private final Routes routes;
    private final SoapCaller soap;
    private final ServiceContent content;
    private final Sessions sessions;
    private final @Nullable KeepAlive keepAlive;
    private final RetryCaller caller;
    private final OperationIds ids;
    private final RetryPolicy retry;
    private final Duration callTimeout;
    private final Duration longestPoll;
    private final Listeners listeners;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Connection(Settings settings, Routes routes, Waiting waiting) {
        this.routes = routes;
        this.retry = settings.retry();
        this.callTimeout = settings.callTimeout();
        this.longestPoll = longestPoll(settings.transport().readTimeout());
        this.ids = new OperationIds(waiting.random());
        String server = settings.endpoint().getAuthority();
        this.listeners = new Listeners(settings.listeners(), server, waiting);
        Faults faults = new Faults(server);
        ServerVersions published = new PublishedVersions(routes.main(), server).read(settings.endpoint());
        Optional<String> common = published.common();
        soap = new SoapCaller(
                routes, server, settings.limits(), new SpokenVersions(common.orElse(FIRST_VERSION), server, published));
        content = callWithoutSession(
                faults, new Invocation<>(null, SERVICE_INSTANCE, new RetrieveServiceContent(), ids.next()));
        if (common.isEmpty()) {
            soap.speak(SpokenVersions.upTo(content.getAbout().getApiVersion(), server, published));
        }
        SessionCalls calls =
                new SessionCalls(soap, faults, ids, sessionManager(content, server), content.getPropertyCollector());
        sessions = new Sessions(calls, settings.login(), waiting.clock(), listeners);
        Duration interval = settings.login().keepAlive();
        keepAlive = interval == null ? null : new KeepAlive(sessions::keepAlive, server, interval, waiting.random());
        caller = new RetryCaller(new ObservedCaller(new SessionCaller(soap, sessions, faults)), server, waiting);
    }

    /**
     * Connects, asks the server what it is, and logs in: again, if that fails in a way that may pass. Nothing stays open
     * if it fails in the end.
     */
    public static Connection open(Settings settings) {
        Routes routes = Routes.of(settings);
        try {
            return open(settings, routes);
        } catch (RuntimeException e) {
            routes.close();
            throw e;
        }
    }

    private static Connection open(Settings settings, Routes routes) {
        Waiting waiting = Waiting.real();
        Attempts attempts = new Attempts(settings.retry(), waiting);
        while (true) {
            attempts.begin();
            try {
                return openOnce(settings, routes, waiting);
            } catch (VimException e) {
                if (Decision.on(Failure.of(e), true) != Decision.AGAIN) {
                    throw e;
                }
                attempts.awaitNext(e, "connecting to " + settings.endpoint().getAuthority());
            }
        }
    }

    private static Connection openOnce(Settings settings, Routes routes, Waiting waiting) {
        Connection connection = new Connection(settings, routes, waiting);
        connection.sessions.current(Deadline.NONE);
        if (connection.keepAlive != null) {
            connection.keepAlive.start();
        }
        return connection;
    }

    private static Duration longestPoll(Duration readTimeout) {
        Duration half = Duration.ofSeconds(Math.max(1, readTimeout.toSeconds() / 2));
        return half.compareTo(LONGEST_POLL) < 0 ? half : LONGEST_POLL;
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

    /** An operation id that was never used. */
    public String nextOperationId() {
        return ids.next();
    }

    /**
     * Calls in a session, and again where that is safe.
     *
     * @param options how often, and how long; the connection's own where they don't say
     */
    public <R extends @Nullable Object> R call(Invocation<R> call, CallOptions options) {
        if (closed.get()) {
            throw new IllegalStateException(call + ": this Vim is closed. Make a new one.");
        }
        if (listeners.isEmpty()) {
            return unobserved(call, options);
        }
        Observation observation = listeners.observe(call);
        return observation.of(() -> unobserved(call.observedBy(observation), options));
    }

    private <R extends @Nullable Object> R unobserved(Invocation<R> call, CallOptions options) {
        RetryPolicy policy = options.retry() == null ? retry : options.retry();
        Duration deadline = options.deadline();
        return deadline == null
                ? caller.call(call, policy, callTimeout)
                : caller.call(call, policy.withDeadline(deadline), deadline);
    }

    /** What the present session is known by; logs in if there is none. */
    public String sessionCookie() {
        return sessions.current(Deadline.NONE).cookie();
    }

    /** The entry to the server. */
    public ManagedObjectReference<?> serviceInstance() {
        return SERVICE_INSTANCE;
    }

    /** What the server said it is, and where its managers are. */
    public ServiceContent serviceContent() {
        return content;
    }

    /** How many sessions there were so far. What lived in one is gone when the next is there. */
    public int generation() {
        return sessions.generation();
    }

    /**
     * How long a call may wait for something to change, in whole seconds: shorter than proxies let a connection be
     * silent, and than this client itself does.
     */
    public Duration longestPoll() {
        return longestPoll;
    }

    /** The version of the API that is spoken. */
    public String apiVersion() {
        return soap.versions().api().text();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (keepAlive != null) {
                keepAlive.close();
            }
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
     * @param login how sessions begin, are kept, and end
     * @param transport where and how to send requests
     * @param services the paths of services that have one of their own on the server, by their namespaces
     * @param retry how often calls are tried
     * @param callTimeout how long a call may take in all
     * @param limits how long replies may be
     * @param listeners who is told of calls and logins
     */
    public record Settings(
            LoginSettings login,
            TransportSettings transport,
            Map<String, String> services,
            RetryPolicy retry,
            Duration callTimeout,
            ReplyLimits limits,
            List<CallListener> listeners) {
        public Settings {
            listeners = List.copyOf(listeners);
            services = Map.copyOf(services);
        }

        URI endpoint() {
            return transport.endpoint();
        }
    }
}
