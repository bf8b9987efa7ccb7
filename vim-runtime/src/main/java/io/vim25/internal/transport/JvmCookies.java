package io.vim25.internal.transport;

import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** Takes a session's cookies back out of a JVM-wide {@code CookieManager}, which the JVM shows each reply. */
final class JvmCookies {
    private JvmCookies() {}

    static void forget(URI address, List<String> setCookies) {
        if (!setCookies.isEmpty() && CookieHandler.getDefault() instanceof CookieManager manager) {
            CookieStore store = manager.getCookieStore();
            for (HttpCookie cookie : store.get(address)) {
                if (setCookies.stream().anyMatch(header -> header.startsWith(cookie.getName() + "="))) {
                    store.remove(address, cookie);
                }
            }
        }
    }
}
