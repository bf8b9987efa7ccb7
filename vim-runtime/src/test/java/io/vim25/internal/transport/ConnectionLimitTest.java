package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** No more connections at a time than are allowed. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class ConnectionLimitTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Parameter
    TransportKind kind;

    @Test
    void whoFindsNoneFreeWaitsForOne() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out, socket) -> {
                    assertThat(answer.await(10, TimeUnit.SECONDS)).isTrue();
                    out.write(RawServer.reply("<ok/>"));
                });
                Transport transport =
                        new TransportSetup(kind, server.uri()).connections(1).open()) {
            CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> Calls.call(transport, "<one/>"));
            CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> Calls.call(transport, "<two/>"));
            answer.countDown();
            assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo("<ok/>");
            assertThat(two.get(10, TimeUnit.SECONDS)).isEqualTo("<ok/>");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void andGivesUpWithoutHavingSent() throws IOException {
        String begun = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<";
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.bytes(begun)));
                Transport transport = new TransportSetup(kind, server.uri())
                        .connections(2)
                        .timeouts(SHORT, TransportSetup.LONG)
                        .open();
                Reply one = transport.send(Calls.request("<one/>"));
                Reply two = transport.send(Calls.request("<two/>"))) {
            assertThat(one.status()).isEqualTo(two.status());
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<three/>")))
                    .withMessageContainingAll("All 2 connections", "127.0.0.1:", "200 ms", "Fix:", "maxConnections")
                    .matches(e -> !e.mayHaveBeenSent());
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void theyAreCountedForAllPathsTogether() throws IOException {
        String begun = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<";
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.bytes(begun)));
                Transport transport = new TransportSetup(kind, server.uri())
                        .connections(1)
                        .timeouts(SHORT, TransportSetup.LONG)
                        .open();
                Transport other = transport.at("/pbm")) {
            try (Reply reply = other.send(Calls.request("<one/>"))) {
                assertThat(reply.status()).isEqualTo(200);
                assertThatExceptionOfType(TransportException.class)
                        .isThrownBy(() -> transport.send(Calls.request("<two/>")));
            }
            transport.send(Calls.request("<three/>")).close();
            assertThat(server.head(0)).startsWith("POST /pbm HTTP/1.1");
            assertThat(server.head(1)).startsWith("POST /sdk HTTP/1.1");
        }
    }

    /** Whatever becomes of a call, its connection's place is free afterwards. */
    @Test
    void aPlaceIsNeverLost() throws IOException {
        String[] answers = {
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<ok/>",
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n",
            "HTTP/1.1 500 Oops\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ncut",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain",
            "not HTTP\r\n\r\n",
            ""
        };
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes(answers[number % answers.length]));
                    if (number % answers.length > 3) {
                        socket.close();
                    }
                });
                Transport transport = new TransportSetup(kind, server.uri())
                        .connections(1)
                        .timeouts(SHORT, TransportSetup.LONG)
                        .open()) {
            for (int i = 0; i < 5 * answers.length; i++) {
                callAndForget(transport, i % 2 == 0);
            }
            assertThat(server.requests()).isEqualTo(5 * answers.length);
        }
    }

    private static void callAndForget(Transport transport, boolean read) {
        try (Reply reply = transport.send(Calls.request("<q/>"))) {
            if (read) {
                reply.body().readAllBytes();
            }
        } catch (TransportException e) {
            assertThat(e.mayHaveBeenSent()).as(e.getMessage()).isTrue();
        } catch (IOException e) {
            // a cut body
        }
    }
}
