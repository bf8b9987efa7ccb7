package io.vim25.internal.transport;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;

/** Where requests go. */
final class Endpoint {
    private static final String EXPECTED = "Not an address like https://vcenter.example.com/sdk: ";

    private final URL url;

    private Endpoint(URL url) {
        this.url = url;
    }

    /** Of an address that is complete and holds no password. */
    static Endpoint of(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(EXPECTED + "the scheme is \"" + scheme + "\"");
        }
        URL url = url(address);
        if (url.getHost().isEmpty()) {
            throw new IllegalArgumentException(EXPECTED + "no host name");
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException("The address of " + url.getHost()
                    + " holds a user name or password: give them as credentials instead");
        }
        return new Endpoint(url);
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(EXPECTED + e.getMessage(), e);
        }
    }

    URL url() {
        return url;
    }

    /** The address of a document of the same server; the path begins at the server's root. */
    URL url(String path) throws MalformedURLException {
        return new URL(url.getProtocol(), url.getHost(), url.getPort(), path);
    }

    /** Another path of the same server. */
    Endpoint at(String path) {
        try {
            return new Endpoint(url(path));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(EXPECTED + e.getMessage(), e);
        }
    }

    /** Whether connections are secured by TLS. */
    boolean isSecure() {
        return url.getProtocol().equals("https");
    }

    String host() {
        return url.getHost();
    }

    /** The host without the brackets that an address of IPv6 has. */
    String bareHost() {
        String host = host();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return url.getPort() == -1 ? url.getDefaultPort() : url.getPort();
    }

    /** What comes after host and port. */
    String target() {
        return url.getFile().isEmpty() ? "/" : url.getFile();
    }

    /** The host and port. */
    @Override
    public String toString() {
        return host() + ":" + port();
    }
}
