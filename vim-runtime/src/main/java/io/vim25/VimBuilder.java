package io.vim25;

import io.vim25.internal.call.Connection;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prepares a {@link Vim}. Not thread-safe. */
public final class VimBuilder {
    private final URI endpoint;
    private @Nullable Credentials credentials;
    private Trust trust = Trust.system();
    private Duration connectTimeout = Duration.ofSeconds(30);
    private Duration readTimeout = Duration.ofMinutes(10);
    private final Map<String, String> services = new HashMap<>();
    private RetryPolicy retry = RetryPolicy.ofDefaults();

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

    /** Which servers to trust; by default the JVM's certificate authorities. */
    public VimBuilder trust(Trust newTrust) {
        this.trust = Objects.requireNonNull(newTrust, "trust");
        return this;
    }

    /** How long to wait for a connection; 30 seconds unless said otherwise. */
    public VimBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = positive(timeout);
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

    private static Duration positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time-out is longer than nothing, but this one is " + timeout);
        }
        return timeout;
    }

    /**
     * Connects and logs in.
     *
     * @throws IllegalStateException if there are no credentials
     * @throws InvalidLogin if user or password are wrong
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
        return new Connection.Settings(
                endpoint, Objects.requireNonNull(credentials), trust, connectTimeout, readTimeout, services, retry);
    }
}
