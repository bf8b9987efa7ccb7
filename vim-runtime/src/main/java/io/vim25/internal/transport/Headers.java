package io.vim25.internal.transport;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers that requests have. */
final class Headers {
    static final String CONTENT_TYPE = "text/xml; charset=utf-8";

    private static final String USER_AGENT = "vim-java/" + version();

    private Headers() {}

    /** Refuses what can't be a header. The JVM would too, but show the value. */
    static void check(Request request) {
        checkLine("SOAP action", request.soapAction());
        checkLine("cookie", request.cookie());
    }

    /** Gives the headers of a request, but for those that describe its body, to who adds them. */
    static void add(Request request, BiConsumer<String, String> headers) {
        addForDocument(headers);
        headers.accept("SOAPAction", '"' + request.soapAction() + '"');
        headers.accept("Accept-Encoding", "gzip");
        if (request.cookie() != null) {
            headers.accept("Cookie", request.cookie());
        }
    }

    /** Gives the headers of a request for a document to who adds them. */
    static void addForDocument(BiConsumer<String, String> headers) {
        headers.accept("Accept", "text/xml");
        headers.accept("User-Agent", USER_AGENT);
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
