package io.vim25.internal.transport;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Short forms for the tests. */
final class Calls {
    private Calls() {}

    static Transport transport(TransportKind kind, URI uri) {
        return new TransportSetup(kind, uri).open();
    }

    static Transport transport(TransportKind kind, URI uri, Trust trust) {
        return new TransportSetup(kind, uri).trust(trust).open();
    }

    static Request request(String body) {
        return new Request("urn:vim25/8.0.3.0", null, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends, and waits in vain for the reply. */
    static void sendAndForget(Transport transport) {
        try (Reply reply = transport.send(request("<q/>"))) {
            throw new AssertionError("there is a reply: " + reply);
        } catch (IOException | TransportException e) {
            // the test is over
        }
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
