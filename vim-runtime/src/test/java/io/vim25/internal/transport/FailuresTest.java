package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when there is no reply, and whether the request may have been sent. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class FailuresTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration ENOUGH_FOR_THE_HEAD = Duration.ofSeconds(2);

    @Parameter
    TransportKind kind;

    @Test
    void refused() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        for (String scheme : new String[] {"http", "https"}) {
            TransportException failure = failure(URI.create(scheme + "://127.0.0.1:" + port + "/sdk"));
            assertThat(failure).hasMessageContainingAll("127.0.0.1:" + port, "refused", "Fix:");
            assertThat(failure.mayHaveBeenSent()).isFalse();
        }
    }

    @Test
    void unknownHost() {
        TransportException failure = failure(URI.create("https://no-such-host.invalid/sdk"));
        assertThat(failure).hasMessageContainingAll("no-such-host.invalid", "no host", "Fix:");
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void connectTimeout(boolean byDeadline) throws IOException {
        try (FullServer server = new FullServer();
                Transport transport = new TransportSetup(kind, server.uri())
                        .timeouts(byDeadline ? TransportSetup.LONG : SHORT, TransportSetup.LONG)
                        .open()) {
            Deadline deadline = byDeadline ? Deadline.after(SHORT) : Deadline.NONE;
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<q/>"), deadline))
                    .withMessageContainingAll("127.0.0.1:" + server.uri().getPort(), "Fix:")
                    .withMessageContaining(byDeadline ? "The time for the call was over" : "connect time-out")
                    .matches(e -> !e.mayHaveBeenSent());
        }
    }

    @Test
    void readTimeout() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out, socket) -> never.await())) {
            TransportException failure = failure(server.uri());
            assertThat(failure)
                    .hasMessageContainingAll("127.0.0.1:" + server.uri().getPort(), "300 ms", "read time-out");
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(server.requests()).isEqualTo(1);
        } finally {
            never.countDown();
        }
    }

    @Test
    void readTimeoutWithinTheBody() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        String begun = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<a>";
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes(begun));
                    never.await();
                });
                Transport transport = new TransportSetup(kind, server.uri())
                        .timeouts(TransportSetup.LONG, ENOUGH_FOR_THE_HEAD)
                        .open();
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> reply.body().readAllBytes());
        } finally {
            never.countDown();
        }
    }

    @Test
    void somethingElseThanHttp() throws IOException {
        for (String answer :
                new String[] {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 \r\n\r\n", "\0\0\0\0\0\0\0\0\0\0"}) {
            try (RawServer server = new RawServer((number, out, socket) -> {
                out.write(RawServer.bytes(answer));
                socket.close();
            })) {
                TransportException failure = failure(server.uri());
                assertThat(failure)
                        .hasMessageContaining("127.0.0.1:" + server.uri().getPort());
                assertThat(failure.mayHaveBeenSent()).isTrue();
            }
        }
    }

    @Test
    void closed() {
        Transport transport = Calls.transport(kind, URI.create("https://vcenter/sdk"));
        transport.close();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport.send(Calls.request("<q/>")))
                .withMessageContaining("vcenter:443 is closed")
                .matches(e -> !e.mayHaveBeenSent());
    }

    private TransportException failure(URI uri) {
        try (Transport transport = new TransportSetup(kind, uri)
                .timeouts(TransportSetup.LONG, SHORT)
                .open()) {
            TransportException failure =
                    catchThrowableOfType(TransportException.class, () -> transport.send(Calls.request("<secret/>")));
            assertThat(failure).hasMessageNotContaining("secret").hasCauseInstanceOf(IOException.class);
            return failure;
        }
    }
}
