package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vim25.TransportKind;
import jakarta.activation.DataSource;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.http.HTTPBinding;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What only the transport on JAX-WS does. */
final class JaxWsTransportTest {
    /** The reason why a request's length is set beforehand. If this fails, the JVM or jaxws-rt has got better. */
    @Test
    void jaxWsLeftToItselfSendsTwice() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> socket.close())) {
            QName name = new QName("urn:test", "plain");
            Service service = Service.create(name);
            service.addPort(name, HTTPBinding.HTTP_BINDING, server.uri().toString());
            Dispatch<DataSource> dispatch = service.createDispatch(name, DataSource.class, Service.Mode.MESSAGE);
            TransportSettings settings = new TransportSetup(TransportKind.JAX_WS, server.uri()).settings();
            Connections<JaxWsLane> connections =
                    new Connections<>(settings, () -> new JaxWsLane(null, settings.timeouts(), null), () -> 0);
            Exchange exchange = new Exchange(
                    settings.server().url(), Calls.request("<clone/>"), Deadline.NONE, connections.take(Deadline.NONE));
            assertThatExceptionOfType(WebServiceException.class).isThrownBy(() -> dispatch.invoke(exchange));
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void anInterruptEndsNoCallAndIsNotForgotten() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = transport(server.uri())) {
            Thread.currentThread().interrupt();
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aLoginToAProxyIsRefusedRatherThanForgotten() {
        ProxyServer proxy = new ProxyServer(
                Proxy.Type.HTTP,
                "proxy.example.com",
                3128,
                () -> new PasswordAuthentication("me", "secret".toCharArray()));
        TransportSetup setup = new TransportSetup(TransportKind.JAX_WS, URI.create("https://vcenter/sdk")).proxy(proxy);
        assertThatIllegalStateException()
                .isThrownBy(setup::open)
                .withMessageContaining("proxy.example.com:3128")
                .withMessageContaining("TransportKind.DIRECT")
                .withMessageNotContaining("secret");
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
                CookieFree.open(URI.create("http://127.0.0.1/").toURL(), null);
            }
            done.set(true);
            assertThat(watch.get()).isTrue();
        } finally {
            done.set(true);
            CookieHandler.setDefault(before);
        }
    }

    @Test
    void logsNoEnvelopes() {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Logger root = Logger.getLogger("");
        @Nullable Level before = root.getLevel();
        Handler handler = new Collector(records);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (WebServer server = WebServer.plain(exchange -> WebServer.ok(exchange, "<secret-reply/>"));
                Transport transport = transport(server.uri())) {
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

    private static Transport transport(URI uri) {
        return Calls.transport(TransportKind.JAX_WS, uri);
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
