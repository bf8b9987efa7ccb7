package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways through a proxy without a login. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class ProxyTest {
    @Parameter
    TransportKind kind;

    @Test
    void overTlsItSeesOnlyTheServersName() throws IOException {
        try (WebServer server = server();
                ConnectProxy proxy = new ConnectProxy("200 Fine", server.uri().getPort());
                Transport transport = through(Proxy.Type.HTTP, proxy.port(), server.uri())) {
            for (int i = 0; i < 10; i++) {
                assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            }
            assertThat(proxy.heads())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT " + server.host() + " HTTP/1.1\r\n")
                    .contains("Host: 127.0.0.1")
                    .doesNotContain("Authorization", "SOAPAction");
        }
    }

    @Test
    void withoutTlsItIsToldTheWholeAddress() throws IOException {
        try (RawServer proxy = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = through(
                        Proxy.Type.HTTP, proxy.uri().getPort(), URI.create("http://vcenter.invalid:8080/sdk"))) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(proxy.head(0)).startsWith("POST http://vcenter.invalid:8080/sdk HTTP/1.1");
            assertThat(proxy.head(0).lines()).contains("Host: vcenter.invalid:8080");
        }
    }

    @Test
    void oneOfSocksWithTlsAndWithout() throws IOException {
        try (WebServer secure = server();
                WebServer plain = WebServer.plain(exchange -> WebServer.ok(exchange, "<ok/>"))) {
            for (WebServer server : List.of(secure, plain)) {
                try (SocksProxy proxy = SocksProxy.open(server.uri().getPort());
                        Transport transport = through(Proxy.Type.SOCKS, proxy.port(), server.uri())) {
                    assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
                    assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
                    assertThat(proxy.asked()).containsExactly(server.host());
                }
            }
        }
    }

    @Test
    void oneOfSocksInTheJvmsSettings() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (WebServer server = server();
                SocksProxy proxy = SocksProxy.open(server.uri().getPort());
                Transport transport = Calls.transport(kind, server.uri(), trusted())) {
            ProxySelector.setDefault(new Always(Proxy.Type.SOCKS, proxy.port()));
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(proxy.asked()).containsExactly(server.host());
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private Transport through(Proxy.Type type, int port, URI server) {
        return new TransportSetup(kind, server)
                .trust(trusted())
                .proxy(new ProxyServer(type, "127.0.0.1", port, null))
                .open();
    }

    private static Trust trusted() {
        return Trust.keyStore(Certificates.LOCAL.authorities());
    }

    private static WebServer server() {
        return WebServer.tls(Certificates.LOCAL.server(), exchange -> WebServer.ok(exchange, "<ok/>"));
    }

    private static final class Always extends ProxySelector {
        private final Proxy proxy;

        Always(Proxy.Type type, int port) {
            this.proxy = new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port));
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {}
    }
}
