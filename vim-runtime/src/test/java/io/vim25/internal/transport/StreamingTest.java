package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply is given while it comes. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class StreamingTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";

    @Parameter
    TransportKind kind;

    @Test
    void theFirstBytesAreReadWhileTheServerHoldsBackTheRest() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes(HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n<\r\n"));
                    assertThat(read.await(10, TimeUnit.SECONDS)).isTrue();
                    out.write(RawServer.bytes("3\r\na/>\r\n0\r\n\r\n"));
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThat(reply.body().read()).isEqualTo('<');
            read.countDown();
            assertThat(reply.body().readAllBytes()).asString().isEqualTo("a/>");
        }
    }

    @Test
    void aHugeReplyTakesLittleMemory() throws IOException {
        int pieces = 200;
        byte[] piece = new byte[1 << 20];
        try (WebServer server = WebServer.plain(exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, (long) pieces * piece.length);
                    for (int i = 0; i < pieces; i++) {
                        exchange.getResponseBody().write(piece);
                    }
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            long length;
            try (Reply reply = transport.send(Calls.request("<q/>"))) {
                length = skim(reply.body());
            }
            assertThat(length).isEqualTo((long) pieces * piece.length);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(32 << 20);
        }
    }

    @Test
    void closingEarlyDoesNotWaitForTheRest() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes(HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n<\r\n"));
                    // until the client has gone
                    assertThat(socket.getInputStream().read()).isEqualTo(-1);
                    closed.countDown();
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            try (Reply reply = transport.send(Calls.request("<q/>"))) {
                assertThat(reply.body().read()).isEqualTo('<');
            }
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Neither does TLS: not for the rest, nor for the server's farewell. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void closingEarlyDoesNotWaitOverTls(String version) throws IOException {
        try (RawServer server = RawServer.tls(Certificates.LOCAL.server(version), (number, out, socket) -> {
                    out.write(RawServer.bytes(HEAD + "Content-Length: 9999\r\n\r\n<"));
                    Thread.sleep(TransportSetup.LONG.toMillis());
                });
                Transport transport = Calls.transport(kind, server.uri(), Trust.insecure())) {
            long start = System.nanoTime();
            try (Reply reply = transport.send(Calls.request("<q/>"))) {
                assertThat(reply.body().read()).isEqualTo('<');
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked\r\n\r\n9\r\n<a>", "Content-Length: 9\r\n\r\n<a>"})
    void aCutBodyIsAnError(String rest) throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes(HEAD + rest));
                    socket.close();
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> reply.body().readAllBytes());
        }
    }

    private static long skim(InputStream in) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }
}
