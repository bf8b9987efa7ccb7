package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A request whose time is over ends, whatever it is in the middle of, as one does whose read time-out passes. */
@ParameterizedClass
@EnumSource(TransportKind.class)
@Timeout(20)
final class DeadlineTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @Parameter
    TransportKind kind;

    @Test
    void whileTlsIsSetUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            TransportException failure = failure(URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/sdk"));
            assertThat(failure.mayHaveBeenSent()).isFalse();
        }
    }

    @Test
    void whileTheServerThinks() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> {})) {
            assertThat(failure(server.uri()).mayHaveBeenSent()).isTrue();
        }
    }

    @Test
    void whileAConnectionIsAwaited() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> {});
                Transport transport =
                        new TransportSetup(kind, server.uri()).connections(1).open()) {
            Thread other = new Thread(() -> Calls.sendAndForget(transport));
            other.start();
            while (server.requests() == 0) {
                Thread.onSpinWait();
            }
            TransportException failure = failure(transport, SHORT);
            assertThat(failure).hasMessageContaining("1 connections").hasMessageContaining("maxConnections");
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void whileTheBodyDripsIn() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"));
                    drip(out);
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"), Deadline.after(Duration.ofSeconds(2)))) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> reply.body().readAllBytes())
                    .withMessageContaining("the time for the call is over");
        }
    }

    @Test
    void beforeAnythingIsSent() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            assertThat(failure(transport, Duration.ZERO).mayHaveBeenSent()).isFalse();
            assertThat(server.requests()).isZero();
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(failure(transport, Duration.ZERO).mayHaveBeenSent()).isFalse();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void oneThatIsFarAwayDisturbsNothing() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            for (int i = 0; i < 3; i++) {
                try (Reply reply = transport.send(Calls.request("<q/>"), Deadline.after(Duration.ofDays(365)))) {
                    assertThat(new String(reply.body().readAllBytes(), StandardCharsets.UTF_8))
                            .isEqualTo("<ok/>");
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private TransportException failure(URI uri) {
        try (Transport transport =
                new TransportSetup(kind, uri).trust(Trust.insecure()).open()) {
            TransportException failure = failure(transport, SHORT);
            assertThat(failure).hasMessageContaining("The time for the call was over");
            return failure;
        }
    }

    private static TransportException failure(Transport transport, Duration time) {
        long start = System.nanoTime();
        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> transport.send(Calls.request("<q/>"), Deadline.after(time)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(time, time.plusSeconds(5));
        assertThat(failure).hasRootCauseInstanceOf(SocketTimeoutException.class);
        return failure;
    }

    /** Byte after byte, each within the read time-out. */
    static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }
    }
}
