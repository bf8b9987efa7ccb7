package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.Credentials;
import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ways through a proxy that the direct transport knows. */
final class ProxyTest {
    private static final Credentials LOGIN = Credentials.password("me", "secr\u00e9t");
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("me:secr\u00e9t".getBytes(StandardCharsets.UTF_8));

    @Test
    void overTlsItSeesOnlyTheServersName() throws IOException {
        try (WebServer server = server();
                ConnectProxy proxy = new ConnectProxy("200 Fine", server.uri().getPort());
                Transport transport = through(proxy, null, server.uri()).open()) {
            for (int i = 0; i < 10; i++) {
                assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            }
            assertThat(proxy.heads())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT " + server.host() + " HTTP/1.1\r\n")
                    .contains("Host: " + server.host())
                    .doesNotContain("Authorization", "SOAPAction");
        }
    }

    @Test
    void itGetsItsLoginAndTheServerDoesNot() throws IOException {
        try (WebServer server = WebServer.tls(
                        Certificates.LOCAL.server(),
                        exchange -> WebServer.ok(
                                exchange, "" + exchange.getRequestHeaders().get("Proxy-Authorization")));
                ConnectProxy proxy = new ConnectProxy("200 Fine", server.uri().getPort());
                Transport transport = through(proxy, LOGIN, server.uri()).open()) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("null");
            assertThat(proxy.heads().get(0)).contains("Proxy-Authorization: " + BASIC);
        }
    }

    @Test
    void withoutTlsItIsToldTheWholeAddress() throws IOException {
        HttpProxy[] proxies = new HttpProxy[1];
        try (RawServer proxy = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")))) {
            proxies[0] = new HttpProxy("127.0.0.1", proxy.uri().getPort(), LOGIN);
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
        assertRefused("407 No", LOGIN)
                .withMessageContaining("refuses the login")
                .withMessageNotContaining("secr");
    }

    @Test
    void oneThatForbidsTheServer() throws IOException {
        assertRefused("403 Not that one", null).withMessageContainingAll("403 Not that one", "Fix:");
    }

    @Test
    void oneThatIsNotThere() throws IOException {
        int port;
        try (ConnectProxy gone = new ConnectProxy("200 Fine", 9)) {
            port = gone.port();
        }
        HttpProxy proxy = new HttpProxy("127.0.0.1", port, null);
        try (Transport transport = new TransportSetup(TransportKind.DIRECT, URI.create("https://vcenter.invalid/sdk"))
                .proxy(proxy)
                .open()) {
            assertFails(transport).withMessageContainingAll("The proxy 127.0.0.1:" + port, "refused", "Fix:");
        }
    }

    @Test
    void aSocksProxyOfTheJvmIsNotPassedBy() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Socks());
        try (Transport transport = Calls.transport(TransportKind.DIRECT, URI.create("https://vcenter.invalid/sdk"))) {
            assertFails(transport).withMessageContainingAll("SOCKS", "vcenter.invalid:443", "JAX_WS");
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void itsTextHasNoLogin() {
        assertThat(new HttpProxy("proxy", 3128, LOGIN)).hasToString("proxy:3128");
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpProxy("proxy", 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpProxy("", 3128, null));
    }

    private static ThrowableAssertAlternative<TransportException> assertRefused(
            String answer, @Nullable Credentials login) throws IOException {
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

    private static TransportSetup through(ConnectProxy proxy, @Nullable Credentials login, URI server) {
        return new TransportSetup(TransportKind.DIRECT, server)
                .trust(Trust.keyStore(Certificates.LOCAL.authorities()))
                .proxy(new HttpProxy("127.0.0.1", proxy.port(), login));
    }

    private static WebServer server() {
        return WebServer.tls(Certificates.LOCAL.server(), exchange -> WebServer.ok(exchange, "<ok/>"));
    }

    private static final class Socks extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("socks.invalid", 1080)));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {}
    }
}
