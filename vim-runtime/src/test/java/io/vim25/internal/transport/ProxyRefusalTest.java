package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Logins to proxies, which only the direct transport has, and what it says of those that refuse. */
final class ProxyRefusalTest {
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("me:secr\u00e9t".getBytes(StandardCharsets.UTF_8));

    @Test
    void itGetsItsLoginAndTheServerDoesNot() throws IOException {
        try (WebServer server = WebServer.tls(
                        Certificates.LOCAL.server(),
                        exchange -> WebServer.ok(
                                exchange, "" + exchange.getRequestHeaders().get("Proxy-Authorization")));
                ConnectProxy proxy = new ConnectProxy("200 Fine", server.uri().getPort());
                Transport transport =
                        through(proxy, ProxyRefusalTest::login, server.uri()).open()) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("null");
            assertThat(proxy.heads().get(0)).contains("Proxy-Authorization: " + BASIC);
        }
    }

    @Test
    void withoutTlsItIsToldTheWholeAddress() throws IOException {
        ProxyServer[] proxies = new ProxyServer[1];
        try (RawServer proxy = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")))) {
            proxies[0] =
                    new ProxyServer(Proxy.Type.HTTP, "127.0.0.1", proxy.uri().getPort(), ProxyRefusalTest::login);
            try (Transport transport = new TransportSetup(
                            TransportKind.DIRECT, URI.create("http://vcenter.invalid:8080/sdk"))
                    .proxy(proxies[0])
                    .open()) {
                assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            }
            assertThat(proxy.head(0)).startsWith("POST http://vcenter.invalid:8080/sdk HTTP/1.1");
            assertThat(proxy.head(0).lines()).contains("Host: vcenter.invalid:8080", "Proxy-Authorization: " + BASIC);
        }
    }

    @Test
    void oneThatWantsALogin() throws IOException {
        assertRefused("407 Login please", null)
                .withMessageContainingAll("407 Login please", "wants a login", "VimBuilder.proxy", "JAX_WS");
        assertRefused("407 No", ProxyRefusalTest::login)
                .withMessageContaining("refuses the login")
                .withMessageNotContaining("secr");
    }

    @Test
    void oneThatForbidsTheServer() throws IOException {
        assertRefused("403 Not that one", null).withMessageContainingAll("403 Not that one", "Fix:");
    }

    @Test
    void oneThatIsNotThere() throws IOException {
        // bound, so that nobody else gets the port, and not listening, so that it refuses
        try (Socket bound = new Socket()) {
            bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = bound.getLocalPort();
            ProxyServer proxy = new ProxyServer(Proxy.Type.HTTP, "127.0.0.1", port, null);
            try (Transport transport = new TransportSetup(
                            TransportKind.DIRECT, URI.create("https://vcenter.invalid/sdk"))
                    .proxy(proxy)
                    .open()) {
                assertFails(transport).withMessageContainingAll("The proxy 127.0.0.1:" + port, "refused", "Fix:");
            }
        }
    }

    @Test
    void oneOfSocksGetsItsLogin() throws IOException {
        try (WebServer server = server();
                SocksProxy proxy =
                        SocksProxy.withLogin("me:secr\u00e9t", server.uri().getPort());
                Transport transport = throughSocks(proxy, ProxyRefusalTest::login, server.uri())) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(proxy.asked()).containsExactly(server.host());
        }
    }

    @Test
    void oneOfSocksThatRefuses() throws IOException {
        URI server = URI.create("https://vcenter.invalid/sdk");
        try (SocksProxy proxy = SocksProxy.withLogin("me:other", 9);
                Transport wrong = throughSocks(proxy, ProxyRefusalTest::login, server);
                Transport none = throughSocks(proxy, null, server)) {
            assertFails(wrong)
                    .withMessageContainingAll("refuses the login", "Fix:", "VimBuilder.socksProxy")
                    .withMessageNotContaining("secr");
            assertFails(none).withMessageContainingAll("wants a login", "Fix:");
        }
        try (SocksProxy proxy = SocksProxy.refusing(2);
                Transport transport = throughSocks(proxy, null, server)) {
            assertFails(transport).withMessageContainingAll("vcenter.invalid:443", "its rules forbid that");
            assertThat(proxy.asked()).containsExactly("vcenter.invalid:443");
        }
    }

    @Test
    void oneThatDoesNotSpeakSocks() throws IOException {
        try (RawServer http = new RawServer((number, out, socket) -> {});
                Transport transport = new TransportSetup(
                                TransportKind.DIRECT, URI.create("https://vcenter.invalid/sdk"))
                        .timeouts(Duration.ofMillis(200), TransportSetup.LONG)
                        .proxy(new ProxyServer(
                                Proxy.Type.SOCKS, "127.0.0.1", http.uri().getPort(), null))
                        .open()) {
            assertFails(transport).withMessageContaining("The proxy 127.0.0.1");
        }
    }

    @Test
    void itsTextHasNoLogin() {
        assertThat(new ProxyServer(Proxy.Type.HTTP, "proxy", 3128, ProxyRefusalTest::login))
                .hasToString("proxy:3128");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProxyServer(Proxy.Type.HTTP, "proxy", 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProxyServer(Proxy.Type.HTTP, "", 3128, null));
    }

    private static ThrowableAssertAlternative<TransportException> assertRefused(
            String answer, @Nullable Supplier<PasswordAuthentication> login) throws IOException {
        try (ConnectProxy proxy = new ConnectProxy(answer, 9);
                Transport transport = through(proxy, login, URI.create("https://vcenter.invalid/sdk"))
                        .open()) {
            return assertFails(transport).withMessageContaining("vcenter.invalid:443");
        }
    }

    private static ThrowableAssertAlternative<TransportException> assertFails(Transport transport) {
        return assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport.send(Calls.request("<q/>")))
                .matches(e -> !e.mayHaveBeenSent());
    }

    private static TransportSetup through(
            ConnectProxy proxy, @Nullable Supplier<PasswordAuthentication> login, URI server) {
        return new TransportSetup(TransportKind.DIRECT, server)
                .trust(Trust.keyStore(Certificates.LOCAL.authorities()))
                .proxy(new ProxyServer(Proxy.Type.HTTP, "127.0.0.1", proxy.port(), login));
    }

    private static Transport throughSocks(
            SocksProxy proxy, @Nullable Supplier<PasswordAuthentication> login, URI server) {
        return new TransportSetup(TransportKind.DIRECT, server)
                .trust(Trust.keyStore(Certificates.LOCAL.authorities()))
                .proxy(new ProxyServer(Proxy.Type.SOCKS, "127.0.0.1", proxy.port(), login))
                .open();
    }

    private static WebServer server() {
        return WebServer.tls(Certificates.LOCAL.server(), exchange -> WebServer.ok(exchange, "<ok/>"));
    }

    private static PasswordAuthentication login() {
        return new PasswordAuthentication("me", "secr\u00e9t".toCharArray());
    }
}
