package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.CallInterruptedException;
import io.vim25.TransportKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An interrupt ends what the thread waits for, at once. */
final class InterruptTest {
    @AfterEach
    void isNotForgotten() {
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whileTheServerThinks() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        try (RawServer server = new RawServer((number, out, socket) -> {
                    caller.interrupt();
                    awaitEnd(socket, gone);
                });
                Transport transport = direct(server).open()) {
            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<q/>")))
                    .withMessageContaining("127.0.0.1:" + server.uri().getPort())
                    .withMessageContaining("may have run");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            caller.interrupt();
        }
    }

    @Test
    void whileAReplyComes() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<"));
                    awaitEnd(socket, gone);
                });
                Transport transport = direct(server).open();
                Reply reply = transport.send(Calls.request("<q/>"))) {
            InputStream body = reply.body();
            assertThat(body.read()).isEqualTo('<');
            new Thread(caller::interrupt).start();
            assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(body::read);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            caller.interrupt();
        }
    }

    @Test
    void beforeAnythingIsSent() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = direct(server).open()) {
            assertThat(Calls.call(transport, "<one/>")).isEqualTo("<ok/>");
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<two/>")))
                    .withMessageContaining("before anything was sent");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Calls.call(transport, "<three/>")).isEqualTo("<ok/>");
            assertThat(server.requests()).isEqualTo(2);
            assertThat(server.connections()).isEqualTo(1);
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whileAllConnectionsAreInUse() throws IOException {
        Thread caller = Thread.currentThread();
        String begun = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<";
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.bytes(begun)));
                Transport transport = direct(server).connections(1).open();
                Reply reply = transport.send(Calls.request("<one/>"))) {
            assertThat(reply.status()).isEqualTo(200);
            new Thread(caller::interrupt).start();
            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<two/>")))
                    .withMessageMatching(".*(nothing was sent|before anything was sent).*");
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    private static void awaitEnd(Socket socket, CountDownLatch gone) throws IOException {
        try {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } finally {
            gone.countDown();
        }
    }

    private static TransportSetup direct(RawServer server) {
        return new TransportSetup(TransportKind.DIRECT, server.uri());
    }
}
