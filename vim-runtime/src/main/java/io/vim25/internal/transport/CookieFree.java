package io.vim25.internal.transport;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections that know nothing of a JVM-wide {@code CookieHandler}. With one, a connection adds cookies of other
 * sessions, gives ours away, and hides those that are {@code HttpOnly}, as a vCenter's is, from whoever reads the reply.
 */
final class CookieFree {
    private CookieFree() {}

    /** Opens one, through a proxy, or as the JVM's settings say if that is null. */
    static URLConnection open(URL url, @Nullable Proxy proxy) throws IOException {
        return CookieHandler.getDefault() == null ? connection(url, proxy) : openWithoutHandler(url, proxy);
    }

    /**
     * A connection takes the handler when it is made, and there is no other way to give it none. The lock is the one
     * that guards the handler, so no other thread sees it gone.
     */
    @SuppressWarnings("LockOnNonEnclosingClassLiteral")
    private static URLConnection openWithoutHandler(URL url, @Nullable Proxy proxy) throws IOException {
        synchronized (CookieHandler.class) {
            @Nullable CookieHandler handler = CookieHandler.getDefault();
            CookieHandler.setDefault(null);
            try {
                return connection(url, proxy);
            } finally {
                CookieHandler.setDefault(handler);
            }
        }
    }

    private static URLConnection connection(URL url, @Nullable Proxy proxy) throws IOException {
        return proxy == null ? url.openConnection() : url.openConnection(proxy);
    }
}
