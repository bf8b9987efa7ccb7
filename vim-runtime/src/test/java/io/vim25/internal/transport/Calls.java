package io.vim25.internal.transport;

import io.vim25.Trust;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Short forms for the tests. */
final class Calls {
    static final Duration LONG = Duration.ofSeconds(10);

    private Calls() {}

    static JaxWsTransport transport(URI uri) {
        return transport(uri, Trust.system());
    }

    /** By a clock that stands still, so that on a slow machine no connection seems to have been idle for long. */
    static JaxWsTransport transport(URI uri, Trust trust) {
        return new JaxWsTransport(uri, trust, LONG, LONG, () -> 0);
    }

    static Request request(String body) {
        return new Request("urn:vim25/8.0.3.0", null, body.getBytes(StandardCharsets.UTF_8));
    }

    static String call(Transport transport, String body) {
        return text(transport, request(body));
    }

    /** Sends, reads to the end and closes. */
    static String text(Transport transport, Request request) {
        try (Reply reply = transport.send(request)) {
            return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the reply was cut", e);
        }
    }
}
