package io.vim25;

import io.vim25.internal.call.Connection;
import io.vim25.internal.call.LoginSettings;
import io.vim25.internal.codec.ReplyLimits;
import io.vim25.internal.transport.ClientKeys;
import io.vim25.internal.transport.ProxyServer;
import io.vim25.internal.transport.TransportSettings;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prepares a {@link Vim}. Not thread-safe. */
public final class VimBuilder {
    private static final int CONNECTIONS = 64;
    private static final int LEAST_REPLY = 64 << 10;

    private final URI endpoint;
    private @Nullable Credentials credentials;
    private Trust trust = Trust.system();
    private Duration connectTimeout = Duration.ofSeconds(30);
    private Duration readTimeout = Duration.ofMinutes(10);
    private Duration callTimeout = Duration.ofHours(1);
    private final Map<String, String> services = new HashMap<>();
    private final List<CallListener> listeners = new ArrayList<>();
    private RetryPolicy retry = RetryPolicy.ofDefaults();
    private ReplyLimits limits = ReplyLimits.ofHeap();
    private TransportKind transport = TransportKind.DIRECT;
    private int maxConnections = CONNECTIONS;
    private @Nullable ClientKeys clientKeys;
    private @Nullable ProxyServer proxy;
    private @Nullable String locale;
    private @Nullable Duration keepAlive;
    private boolean logOutAtClose = true;

    VimBuilder(String url) {
        this.endpoint = endpoint(url);
    }

    /** A name alone is a server's: HTTPS, and the path that vCenter and ESXi have. */
    private static URI endpoint(String url) {
        String full = url.contains("://") ? url : "https://" + url;
        try {
            URI uri = new URI(full);
            boolean known = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!known || uri.getHost() == null || uri.getUserInfo() != null) {
                throw unusable(uri.getUserInfo() != null ? "an address with a user in it" : "\"" + url + "\"");
            }
            return uri.getPath().isEmpty() || uri.getPath().equals("/") ? uri.resolve("/sdk") : uri;
        } catch (URISyntaxException e) {
            throw unusable(url.indexOf('@') >= 0 ? "an address with a user in it" : "\"" + url + "\"");
        }
    }

    private static IllegalArgumentException unusable(String what) {
        return new IllegalArgumentException(what
                + " can't be used as a server's address. Write one such as https://vc.example.com/sdk or vc.example.com;"
                + " user and password go into Credentials.");
    }

    /** Whom to log in as; needed. */
    public VimBuilder credentials(Credentials newCredentials) {
        this.credentials = Objects.requireNonNull(newCredentials, "credentials");
        return this;
    }

    /** The locale of the server's messages, for example {@code en_US}; the server's own unless said otherwise. */
    public VimBuilder locale(String newLocale) {
        this.locale = Objects.requireNonNull(newLocale, "locale");
        return this;
    }

    /**
     * Keeps the session alive while the program makes no calls: as often as this, a call that costs the server next to
     * nothing is made in it, on a daemon thread {@code vim-keep-alive-<server>}. Failures of it are logged, and it goes
     * on; it never logs in. Off unless said otherwise. Servers end a session after some 30 minutes without a call.
     */
    public VimBuilder keepAlive(Duration interval) {
        this.keepAlive = positive(interval);
        return this;
    }

    /**
     * Whether {@link Vim#close()} ends the session; it does unless said otherwise. A session that isn't ended goes on
     * until the server ends it, which counts it until then: do without a logout only where {@link Vim#sessionCookie()}
     * is kept and used again. A session that came by {@link Credentials#session} isn't logged out of in any case.
     */
    public VimBuilder logOutAtClose(boolean logOut) {
        this.logOutAtClose = logOut;
        return this;
    }

    /** Which servers to trust; by default the JVM's certificate authorities. */
    public VimBuilder trust(Trust newTrust) {
        this.trust = Objects.requireNonNull(newTrust, "trust");
        return this;
    }

    /**
     * The certificate that shows the server who the client is, for servers that ask for one; by default there is none.
     *
     * @param keys holds one private key with its certificate
     * @param password the password of the key; it is copied
     */
    public VimBuilder clientCertificate(KeyStore keys, char[] password) {
        this.clientKeys = new ClientKeys(Objects.requireNonNull(keys, "keys"), password.clone());
        return this;
    }

    /** How calls are sent; directly unless said otherwise. */
    public VimBuilder transport(TransportKind kind) {
        this.transport = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * How many connections to the server there may be at a time; 64 unless said otherwise. A call takes one until its
     * reply is read, also while the server makes it wait. Where none is free, a call waits for one as long as for a new
     * connection ({@link #connectTimeout}), and then fails without having been sent. Waiting for tasks takes one for itself
     * as long as something is waited for, so there must be two then.
     */
    public VimBuilder maxConnections(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("there must be a connection at least, but the most is " + most);
        }
        this.maxConnections = most;
        return this;
    }

    /**
     * The HTTP proxy to go through, without a login. By default the JVM's proxy settings hold.
     *
     * @param host its name or address
     */
    public VimBuilder proxy(String host, int port) {
        this.proxy = new ProxyServer(Proxy.Type.HTTP, host, port, null);
        return this;
    }

    /**
     * The HTTP proxy to go through, and who one is there; by the scheme Basic, which a proxy must offer. Between program
     * and proxy the login isn't encrypted.
     *
     * @param host its name or address
     * @param login is asked anew for each connection
     */
    public VimBuilder proxy(String host, int port, Supplier<PasswordAuthentication> login) {
        this.proxy = new ProxyServer(Proxy.Type.HTTP, host, port, Objects.requireNonNull(login, "login"));
        return this;
    }

    /**
     * The SOCKS proxy (version 5) to go through, without a login. It looks the server's name up.
     *
     * @param host its name or address
     */
    public VimBuilder socksProxy(String host, int port) {
        this.proxy = new ProxyServer(Proxy.Type.SOCKS, host, port, null);
        return this;
    }

    /**
     * The SOCKS proxy (version 5) to go through, and who one is there, by name and password. Between program and proxy
     * the login isn't encrypted.
     *
     * @param host its name or address
     * @param login is asked anew for each connection
     */
    public VimBuilder socksProxy(String host, int port, Supplier<PasswordAuthentication> login) {
        this.proxy = new ProxyServer(Proxy.Type.SOCKS, host, port, Objects.requireNonNull(login, "login"));
        return this;
    }

    /** How long to wait for a connection; 30 seconds unless said otherwise. */
    public VimBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = positive(timeout);
        return this;
    }

    /**
     * How long a call may take, all its attempts and pauses included; an hour unless said otherwise. An attempt that is
     * under way then is cut; if it may have changed something, the call ends in an {@link OutcomeUnknownException}.
     * {@link CallOptions#withDeadline} says otherwise for some calls.
     */
    public VimBuilder callTimeout(Duration timeout) {
        this.callTimeout = positive(timeout);
        return this;
    }

    /** How long to wait for the next bytes of a reply; 10 minutes unless said otherwise. */
    public VimBuilder readTimeout(Duration timeout) {
        this.readTimeout = positive(timeout);
        return this;
    }

    /**
     * Where another service of the same server is, which has a namespace and a path of its own: storage policies, for
     * example, {@code service("urn:pbm", "/pbm")}. The operations of packages that are made from its WSDL are then
     * called there, in the session of this connection; all others, and what tasks and properties need, stay at the
     * server's address.
     *
     * @param namespace the service's namespace; {@code VimApi_.NAMESPACE} of such a package
     * @param path its path on the server, with a leading slash
     */
    public VimBuilder service(String namespace, String path) {
        if (namespace.equals("urn:vim25")) {
            throw new IllegalArgumentException(
                    "urn:vim25 is what the server's address is for: give that to Vim.builder.");
        }
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(
                    "\"" + path + "\" is no path on the server. Write one such as /pbm, with a leading slash.");
        }
        services.put(namespace, path);
        return this;
    }

    /** How often calls are tried; {@link RetryPolicy#ofDefaults()} unless said otherwise. */
    public VimBuilder retry(RetryPolicy policy) {
        this.retry = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * How long a reply may be, when it is unpacked. A longer one ends its call by a {@link ReplyTooLongException}, so
     * that a server can't fill the memory. Unless said otherwise, a quarter of the heap, and 1 GiB at most: what is read
     * becomes objects, which take about as much as their XML.
     *
     * @throws IllegalArgumentException if it is less than 64 KiB, which connecting itself takes
     */
    public VimBuilder replyLimit(long bytes) {
        if (bytes < LEAST_REPLY) {
            throw new IllegalArgumentException("a reply may be 64 KiB long at least, but the limit is " + bytes);
        }
        this.limits = ReplyLimits.of(bytes);
        return this;
    }

    /**
     * Tells this listener of calls and logins, too; there may be several, which are told in the order in which they came.
     */
    public VimBuilder listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    private static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time is longer than nothing, but this one is " + time);
        }
        return time;
    }

    /**
     * Connects and logs in.
     *
     * @throws IllegalStateException if there are no credentials, or the chosen transport can't do what is asked
     * @throws InvalidLogin if user or password are wrong, or whatever else the credentials log in with
     * @throws SessionEndedException if there is nothing to log in with but a session that has ended
     * @throws TransportException if the server can't be reached, or its certificate isn't trusted
     */
    public Vim connect() {
        if (credentials == null) {
            throw new IllegalStateException(
                    "Nobody to log in as. Call credentials(Credentials.password(user, secret)).");
        }
        return new Vim(this);
    }

    Connection.Settings settings() {
        LoginSettings login = new LoginSettings(Objects.requireNonNull(credentials), locale, keepAlive, logOutAtClose);
        return new Connection.Settings(
                login,
                new TransportSettings(
                        transport, endpoint, trust, clientKeys, connectTimeout, readTimeout, maxConnections, proxy),
                services,
                retry,
                callTimeout,
                limits,
                listeners);
    }
}
