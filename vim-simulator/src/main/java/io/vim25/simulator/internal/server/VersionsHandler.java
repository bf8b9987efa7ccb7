package io.vim25.simulator.internal.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Publishes which version of the API there is, to everybody. */
final class VersionsHandler implements HttpHandler {
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <namespaces version="1.0">
             <namespace>
              <name>urn:vim25</name>
              <version>%s</version>
             </namespace>
            </namespaces>
            """;

    private final byte[] document;

    VersionsHandler(String apiVersion) {
        this.document = DOCUMENT.formatted(apiVersion).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
                exchange.sendResponseHeaders(200, document.length);
                exchange.getResponseBody().write(document);
            } else {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, -1);
            }
        }
    }
}
