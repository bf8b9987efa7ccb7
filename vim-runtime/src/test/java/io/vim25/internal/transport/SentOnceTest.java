package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.TransportException;
import jakarta.activation.DataSource;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.http.HTTPBinding;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

/** A server that reads a request and drops the connection has got it once. */
final class SentOnceTest {
    @Test
    void onAFreshConnection() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> socket.close());
                Transport transport = Calls.transport(server.uri())) {
            assertFails(transport, server);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void onAKeptConnection() throws IOException {
        try (RawServer server = answersThenDrops();
                Transport transport = Calls.transport(server.uri())) {
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
                Transport transport = Calls.transport(server.uri())) {
            assertFails(transport, server);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    /** The reason why a request's length is set beforehand. If this fails, the JVM or jaxws-rt has got better. */
    @Test
    void jaxWsLeftToItselfSendsTwice() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> socket.close())) {
            QName name = new QName("urn:test", "plain");
            Service service = Service.create(name);
            service.addPort(name, HTTPBinding.HTTP_BINDING, server.uri().toString());
            Dispatch<DataSource> dispatch = service.createDispatch(name, DataSource.class, Service.Mode.MESSAGE);
            assertThatExceptionOfType(WebServiceException.class)
                    .isThrownBy(() -> dispatch.invoke(new Exchange(Calls.request("<clone/>"))));
            assertThat(server.requests()).isEqualTo(2);
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
