package io.vim25.simulator.internal.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a SOAP envelope out of an HTTP request, and puts another into the response. */
final class SoapHandler implements HttpHandler {
    /** No call is as long as this; longer ones aren't read. */
    private static final int LONGEST = 64 << 20;

    private static final String COOKIE = "vmware_soap_session";

    private final SoapEndpoint endpoint;

    SoapHandler(SoapEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(HttpFront.PATH)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                exchange.sendResponseHeaders(405, -1);
            } else {
                post(exchange);
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] envelope = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (envelope.length > LONGEST) {
            exchange.sendResponseHeaders(413, -1);
            return;
        }
        send(exchange, endpoint.answer(envelope, sessionCookie(exchange.getRequestHeaders())));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/xml; charset=utf-8");
        headers.set("Cache-Control", "no-cache");
        if (answer.cookie() != null) {
            headers.set("Set-Cookie", COOKIE + "=\"" + answer.cookie() + "\"; Path=/; HttpOnly");
        }
        exchange.sendResponseHeaders(answer.status(), answer.envelope().length);
        exchange.getResponseBody().write(answer.envelope());
    }

    /** The value of the session's cookie, with or without the quotes that it was given with. */
    private static @Nullable String sessionCookie(Headers headers) {
        for (String header : headers.getOrDefault("Cookie", List.of())) {
            for (String cookie : header.split(";", -1)) {
                int equals = cookie.indexOf('=');
                if (equals > 0 && cookie.substring(0, equals).strip().equals(COOKIE)) {
                    return cookie.substring(equals + 1).strip().replace("\"", "");
                }
            }
        }
        return null;
    }
}
