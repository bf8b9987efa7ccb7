package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.CallInterruptedException;
import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What keeps a plain socket waiting for ever: a server that doesn't read, and one that answers byte by byte. */
@Timeout(20)
final class StalledTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int MORE_THAN_BUFFERS_HOLD = 32 << 20;

    @Test
    void theReadTimeoutEndsWriting() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                Transport transport =
                        setup(silent).timeouts(TransportSetup.LONG, SHORT).open()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(huge()))
                    .withRootCauseInstanceOf(SocketTimeoutException.class)
                    .matches(TransportException::mayHaveBeenSent);
        }
    }

    @Test
    void theConnectTimeoutEndsTlsThatNobodyAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                Transport transport = new TransportSetup(
                                TransportKind.DIRECT, URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/sdk"))
                        .trust(Trust.insecure())
                        .timeouts(SHORT, TransportSetup.LONG)
                        .open()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.get("/sdk/vimServiceVersions.xml"))
                    .withMessageContaining("didn't set up TLS within")
                    .matches(e -> !e.mayHaveBeenSent());
        }
    }

    @Test
    void theDeadlineEndsWriting() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                Transport transport = setup(silent).open()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(huge(), Deadline.after(SHORT)))
                    .withMessageContaining("The time for the call was over")
                    .matches(TransportException::mayHaveBeenSent);
        }
    }

    @Test
    void anInterruptEndsWriting() throws IOException {
        Thread caller = Thread.currentThread();
        try (ServerSocket silent = new ServerSocket(0);
                Transport transport = setup(silent).open()) {
            new Thread(() -> {
                        sleep();
                        caller.interrupt();
                    })
                    .start();
            assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(() -> transport.send(huge()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aSlowReaderGetsAll() throws IOException {
        try (RawServer server = RawServer.tls(Certificates.LOCAL.server(), (number, out, socket) -> {
                    sleep();
                    out.write(RawServer.reply("<ok/>"));
                });
                Transport transport = new TransportSetup(TransportKind.DIRECT, server.uri())
                        .trust(Trust.insecure())
                        .open()) {
            for (int i = 0; i < 2; i++) {
                assertThat(Calls.text(transport, huge())).isEqualTo("<ok/>");
                assertThat(server.body(i)).hasSize(MORE_THAN_BUFFERS_HOLD);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void theDeadlineEndsAHeadThatDripsIn() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> DeadlineTest.drip(out));
                Transport transport = Calls.transport(TransportKind.DIRECT, server.uri())) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<q/>"), Deadline.after(SHORT)))
                    .withMessageContaining("The time for the call was over");
        }
    }

    private static TransportSetup setup(ServerSocket server) {
        return new TransportSetup(
                TransportKind.DIRECT, URI.create("http://127.0.0.1:" + server.getLocalPort() + "/sdk"));
    }

    private static Request huge() {
        return Calls.request("x".repeat(MORE_THAN_BUFFERS_HOLD));
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
