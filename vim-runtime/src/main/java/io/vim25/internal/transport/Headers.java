package io.vim25.internal.transport;

import java.lang.module.ModuleDescriptor;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headers that a request has, and those of a reply that matter. */
final class Headers {
    static final String CONTENT_TYPE = "text/xml; charset=utf-8";

    private static final String USER_AGENT = "vim-java/" + version();

    private Headers() {}

    /** Refuses what can't be a header. The JVM would too, but show the value. */
    static void check(Request request) {
        checkLine("SOAP action", request.soapAction());
        checkLine("cookie", request.cookie());
    }

    /** Adds the headers of a request, but for those that describe its body. */
    static void add(Request request, Map<String, List<String>> headers) {
        headers.put("SOAPAction", List.of('"' + request.soapAction() + '"'));
        headers.put("Accept", List.of("text/xml"));
        headers.put("Accept-Encoding", List.of("gzip"));
        headers.put("User-Agent", List.of(USER_AGENT));
        if (request.cookie() != null) {
            headers.put("Cookie", List.of(request.cookie()));
        }
    }

    /** Adds the headers of a request for a document. */
    static void add(HttpURLConnection connection) {
        connection.setRequestProperty("Accept", "text/xml");
        connection.setRequestProperty("User-Agent", USER_AGENT);
    }

    /** The {@code Set-Cookie} headers of a reply, in its order. */
    static List<String> setCookies(HttpURLConnection connection) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; connection.getHeaderField(i) != null; i++) {
            if ("Set-Cookie".equalsIgnoreCase(connection.getHeaderFieldKey(i))) {
                cookies.add(connection.getHeaderField(i));
            }
        }
        return List.copyOf(cookies);
    }

    private static void checkLine(String name, @Nullable String value) {
        if (value != null && (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0)) {
            throw new IllegalArgumentException("The " + name + " holds a line break");
        }
    }

    /** From the jar's manifest or, if it is a module, from that. */
    private static String version() {
        return Optional.ofNullable(Headers.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(Headers.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion))
                .orElse("dev");
    }
}
