package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program has set for the whole JVM stays as it is, and out of the way. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class IsolationTest {
    @Parameter
    TransportKind kind;

    @Test
    void aCookieHandlerOfTheJvmHasNoPartInIt() throws Exception {
        CookieManager manager = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        @Nullable CookieHandler before = CookieHandler.getDefault();
        CookieHandler.setDefault(manager);
        List<String> cookies = new CopyOnWriteArrayList<>();
        try (WebServer server = WebServer.plain(exchange -> {
                    cookies.add(exchange.getRequestHeaders()
                            .getOrDefault("Cookie", List.of())
                            .toString());
                    exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/; HttpOnly");
                    WebServer.ok(exchange, "<ok/>");
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            manager.getCookieStore().add(server.uri(), new HttpCookie("other", "1"));
            try (Reply reply = transport.send(Calls.request("<login/>"))) {
                assertThat(reply.setCookies()).containsExactly("session=1; Path=/; HttpOnly");
            }
            Calls.text(transport, new Request("urn:vim25/8.0.3.0", "session=1", new byte[] {'<', 'q', '/', '>'}));
            transport.get("/sdk/a.xml").close();
            assertThat(cookies).containsExactly("[]", "[session=1]", "[]");
            assertThat(manager.getCookieStore().getCookies())
                    .extracting(HttpCookie::getName)
                    .containsExactly("other");
            assertThat(CookieHandler.getDefault()).isSameAs(manager);
        } finally {
            CookieHandler.setDefault(before);
        }
    }

    @Test
    void anAuthenticatorOfTheJvmIsNotAskedForAServersPassword() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        @Nullable Authenticator before = Authenticator.getDefault();
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked.incrementAndGet();
                return new PasswordAuthentication("root", "secret".toCharArray());
            }
        });
        AtomicInteger requests = new AtomicInteger();
        try (WebServer server = WebServer.plain(exchange -> {
                    requests.incrementAndGet();
                    exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"x\"");
                    WebServer.answer(exchange, 401, new byte[0]);
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            try (Reply reply = transport.send(Calls.request("<q/>"))) {
                assertThat(reply.status()).isEqualTo(401);
            }
            try (Reply document = transport.get("/sdk/a.xml")) {
                assertThat(document.status()).isEqualTo(401);
            }
            assertThat(requests).hasValue(2);
            assertThat(asked).hasValue(0);
        } finally {
            Authenticator.setDefault(before);
        }
    }

    @Test
    void aProxyOfTheJvmIsUsed() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (RawServer proxy = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, URI.create("http://vcenter.invalid/sdk"))) {
            ProxySelector.setDefault(ProxySelector.of(
                    new InetSocketAddress(proxy.uri().getHost(), proxy.uri().getPort())));
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(proxy.head(0)).startsWith("POST http://vcenter.invalid/sdk HTTP/1.1");
            try (Reply document = transport.get("/sdk/a.xml")) {
                assertThat(document.status()).isEqualTo(200);
            }
            assertThat(proxy.head(1)).startsWith("GET http://vcenter.invalid/sdk/a.xml HTTP/1.1");
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}
