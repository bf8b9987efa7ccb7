package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that a server publishes. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class DocumentTest {
    private static final String PATH = "/sdk/vimServiceVersions.xml";
    private static final Duration SHORT = Duration.ofMillis(300);

    @Parameter
    TransportKind kind;

    @Test
    void isAskedForWithoutASession() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.get(PATH)) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(text(reply)).isEqualTo("<ok/>");
            assertThat(server.head(0)).startsWith("GET " + PATH + " HTTP/1.1\n");
            assertThat(server.head(0).lines())
                    .contains("Accept: text/xml", "Host: " + server.uri().getAuthority())
                    .anyMatch(line -> line.matches("User-Agent: vim-java/\\S+"))
                    .noneMatch(line -> line.matches("(?i)(cookie|soapaction|authorization):.*"));
        }
    }

    @Test
    void aCallThatFollowsTakesTheSameConnection(@TempDir Path folder) throws IOException {
        Trust trust = Trust.caFile(Certificates.LOCAL.writeTo(folder.resolve("ca.pem")));
        try (WebServer plain = WebServer.plain(DocumentTest::echo);
                WebServer tls = WebServer.tls(Certificates.LOCAL.server(), DocumentTest::echo)) {
            for (WebServer server : new WebServer[] {plain, tls}) {
                try (Transport transport = Calls.transport(kind, server.uri(), trust)) {
                    try (Reply reply = transport.get(PATH)) {
                        assertThat(text(reply)).isEqualTo("GET " + PATH);
                    }
                    assertThat(Calls.call(transport, "<q/>")).isEqualTo("POST /sdk");
                    assertThat(server.connections()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void comesFromTheSameServerWhateverThePath() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            transport.get("//elsewhere.invalid/a.xml").close();
            assertThat(server.head(0)).startsWith("GET //elsewhere.invalid/a.xml HTTP/1.1\n");
        }
    }

    @Test
    void whateverTheStatusIs() throws IOException {
        for (int status : new int[] {204, 302, 404, 503}) {
            try (WebServer server = WebServer.plain(exchange -> {
                        exchange.getResponseHeaders().set("Location", "/elsewhere");
                        WebServer.answer(exchange, status, new byte[0]);
                    });
                    Transport transport = Calls.transport(kind, server.uri());
                    Reply reply = transport.get(PATH)) {
                assertThat(reply.status()).isEqualTo(status);
                assertThat(text(reply)).isEmpty();
            }
        }
    }

    @Test
    void nothingIsAskedOfAServerThatIsntTrusted() {
        try (WebServer server = WebServer.tls(Certificates.LOCAL.server(), DocumentTest::echo)) {
            TransportException failure = failure(server.uri());
            assertThat(failure).hasMessageContaining("isn't trusted");
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(failure(URI.create("http://127.0.0.1:" + port + "/sdk")).mayHaveBeenSent())
                .isFalse();
    }

    @Test
    void aServerThatAnswersNothingIsGivenUp() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out, socket) -> never.await());
                Transport transport = new TransportSetup(kind, server.uri())
                        .timeouts(TransportSetup.LONG, SHORT)
                        .open()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.get(PATH))
                    .matches(TransportException::mayHaveBeenSent);
        } finally {
            never.countDown();
        }
    }

    @Test
    void aClosedTransportSaysSo() {
        Transport transport = Calls.transport(kind, URI.create("https://vcenter/sdk"));
        transport.close();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport.get(PATH))
                .withMessageContaining("vcenter:443 is closed");
    }

    private TransportException failure(URI uri) {
        try (Transport transport = Calls.transport(kind, uri)) {
            return catchThrowableOfType(TransportException.class, () -> transport.get(PATH));
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        WebServer.ok(exchange, exchange.getRequestMethod() + " " + exchange.getRequestURI());
    }

    private static String text(Reply reply) throws IOException {
        return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
    }
}
