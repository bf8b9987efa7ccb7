package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections are used again. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class KeepAliveTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Parameter
    TransportKind kind;

    @TempDir
    Path folder;

    @Test
    void manyCallsTakeFewConnections() {
        try (WebServer server = WebServer.plain(KeepAliveTest::answer);
                Transport transport = Calls.transport(kind, server.uri())) {
            assertFewConnections(server, transport);
        }
    }

    @Test
    void alsoOverTls() {
        Trust trust = Trust.caFile(Certificates.LOCAL.writeTo(folder.resolve("ca.pem")));
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), KeepAliveTest::answer);
                Transport transport = Calls.transport(kind, server.uri(), trust)) {
            assertFewConnections(server, transport);
        }
    }

    @Test
    void alsoWithInsecureTls() {
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), KeepAliveTest::answer);
                Transport transport = Calls.transport(kind, server.uri(), Trust.insecure())) {
            assertFewConnections(server, transport);
        }
    }

    @Test
    void oneThatTheServerHasClosedIsNoticedBeforeItIsWrittenTo() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            Calls.call(transport, "<one/>");
            server.sockets().get(0).close();
            assertThat(Calls.call(transport, "<two/>")).isEqualTo("<ok/>");
            assertThat(server.requests()).isEqualTo(2);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void oneThatWasIdleForLongIsClosedInstead() {
        AtomicLong clock = new AtomicLong();
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), KeepAliveTest::answer);
                Transport transport = new TransportSetup(kind, server.uri())
                        .trust(Trust.insecure())
                        .clock(clock::get)
                        .open()) {
            Calls.call(transport, "<one/>");
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1900));
            Calls.call(transport, "<two/>");
            assertThat(server.connections()).isEqualTo(1);
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(2100));
            Calls.call(transport, "<three/>");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void closingTheTransportClosesThem() throws Exception {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")))) {
            try (Transport transport = Calls.transport(kind, server.uri())) {
                Calls.call(transport, "<one/>");
                assertThat(server.ended().getCount()).isEqualTo(1);
            }
            assertThat(server.ended().await(3, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void assertFewConnections(WebServer server, Transport transport) {
        for (int i = 0; i < 25; i++) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
        }
        assertThat(server.connections()).isLessThanOrEqualTo(3);
    }

    /** With a length, in chunks, and compressed, by turns. */
    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = "<ok/>".getBytes(StandardCharsets.UTF_8);
        switch (COUNT.incrementAndGet() % 3) {
            case 0 -> WebServer.answer(exchange, 200, body);
            case 1 -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(body);
            }
            default -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                    out.write(body);
                }
            }
        }
    }
}
