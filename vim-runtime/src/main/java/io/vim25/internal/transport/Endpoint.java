package io.vim25.internal.transport;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;

/** Where requests go. */
final class Endpoint {
    private final URL url;

    private Endpoint(URL url) {
        this.url = url;
    }

    /** Of an address that is complete and holds no password. */
    static Endpoint of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("Not an address like https://vcenter.example.com/sdk: the scheme is \""
                    + scheme + "\", not https or http");
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException("Not an address like https://vcenter.example.com/sdk: no host name");
        }
        if (address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The address of " + address.getHost()
                    + " holds a user name or password: give them as credentials instead");
        }
        try {
            return new Endpoint(address.toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not an address like https://vcenter.example.com/sdk", e);
        }
    }

    URL url() {
        return url;
    }

    /** Whether connections are secured by TLS. */
    boolean isSecure() {
        return url.getProtocol().equals("https");
    }

    String host() {
        return url.getHost();
    }

    /** The host and port. */
    @Override
    public String toString() {
        return url.getHost() + ":" + (url.getPort() == -1 ? url.getDefaultPort() : url.getPort());
    }
}
