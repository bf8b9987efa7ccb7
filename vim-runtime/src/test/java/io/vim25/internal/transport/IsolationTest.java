package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a program has set for the whole JVM stays as it is, and out of the way. */
final class IsolationTest {
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
                Transport transport = Calls.transport(server.uri())) {
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
    void noOtherThreadSeesTheCookieHandlerGone() throws Exception {
        @Nullable CookieHandler before = CookieHandler.getDefault();
        CookieHandler.setDefault(new CookieManager());
        AtomicBoolean done = new AtomicBoolean();
        FutureTask<Boolean> watch = new FutureTask<>(() -> {
            boolean there = true;
            while (!done.get()) {
                there &= CookieHandler.getDefault() != null;
            }
            return there;
        });
        try {
            new Thread(watch).start();
            for (int i = 0; i < 20_000; i++) {
                CookieFree.open(URI.create("http://127.0.0.1/").toURL());
            }
            done.set(true);
            assertThat(watch.get()).isTrue();
        } finally {
            done.set(true);
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
                Transport transport = Calls.transport(server.uri())) {
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
                Transport transport = Calls.transport(URI.create("http://vcenter.invalid/sdk"))) {
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

    @Test
    void jaxWsLogsNoEnvelopes() {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Logger root = Logger.getLogger("");
        @Nullable Level before = root.getLevel();
        Handler handler = new Collector(records);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (WebServer server = WebServer.plain(exchange -> WebServer.ok(exchange, "<secret-reply/>"));
                Transport transport = Calls.transport(server.uri())) {
            byte[] body = "<secret-request/>".getBytes(StandardCharsets.UTF_8);
            Calls.text(transport, new Request("urn:vim25/8.0.3.0", "session=secret-cookie", body));
        } finally {
            root.setLevel(before);
            root.removeHandler(handler);
        }
        assertThat(records)
                .filteredOn(record -> String.valueOf(record.getLoggerName()).startsWith("com.sun.xml.ws"))
                .allMatch(record -> record.getLevel().intValue() < Level.INFO.intValue())
                .noneMatch(record -> text(record).contains("secret"));
    }

    private static String text(LogRecord record) {
        return record.getMessage() + List.of(record.getParameters() == null ? new Object[0] : record.getParameters());
    }

    private static final class Collector extends Handler {
        private final List<LogRecord> records;

        Collector(List<LogRecord> records) {
            this.records = records;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
