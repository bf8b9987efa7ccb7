package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that reads a request and drops the connection has got it once. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class SentOnceTest {
    @Parameter
    TransportKind kind;

    @Test
    void onAFreshConnection() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> socket.close());
                Transport transport = Calls.transport(kind, server.uri())) {
            assertFails(transport, server);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void onAKeptConnection() throws IOException {
        try (RawServer server = answersThenDrops();
                Transport transport = Calls.transport(kind, server.uri())) {
            assertThat(Calls.call(transport, "<one/>")).isEqualTo("<ok/>");
            assertFails(transport, server);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void evenWhenTheReplyHadBegun() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> {
                    out.write(RawServer.bytes("HTTP/1.1 2"));
                    socket.close();
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            assertFails(transport, server);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    private static RawServer answersThenDrops() {
        return new RawServer((number, out, socket) -> {
            if (number == 1) {
                out.write(RawServer.reply("<ok/>"));
            } else {
                socket.close();
            }
        });
    }

    private static void assertFails(Transport transport, RawServer server) {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport.send(Calls.request("<clone/>")))
                .withMessageContaining("127.0.0.1:" + server.uri().getPort())
                .matches(TransportException::mayHaveBeenSent);
    }
}
