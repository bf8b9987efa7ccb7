package io.vim25;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vim25.internal.codec.SoapRequest;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.internal.core.PropertyCollector_;
import io.vim25.internal.core.ServiceContent;
import io.vim25.internal.core.SessionManager_;
import io.vim25.internal.core.UserSession;
import io.vim25.internal.core.VimApi_;
import io.vim25.spi.FieldWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that lets everybody log in who knows the password, and answers {@link Check} as the test says. */
final class ScriptedServer implements AutoCloseable {
    /** What becomes of a request. */
    enum Answer {
        RESULT,
        LATE_RESULT,
        FAULT,
        LOGGED_OUT,
        LOGGED_OUT_AND_NO_LOGIN,
        PAGE,
        GARBAGE,
        SILENCE
    }

    /** How late a late result is. */
    static final Duration LATE = Duration.ofMillis(400);

    private final HttpServer server;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final SoapServerCodec codec = new SoapServerCodec(VimApi_.SCOPE);
    private final ConcurrentMap<String, List<String>> bodies = new ConcurrentHashMap<>();
    private volatile boolean refusesLogins;

    ScriptedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    VimBuilder builder() {
        return Vim.builder("http://" + name() + "/sdk").credentials(Credentials.password("user", "secret"));
    }

    /** What the next calls get; after that, results. */
    void answer(Answer... next) {
        answers.addAll(List.of(next));
    }

    /** The bodies of all requests for an operation, in their order. */
    List<String> bodies(String operation) {
        return bodies.getOrDefault(operation, List.of());
    }

    /** The body of a good reply. */
    String reply(String operation) {
        return new String(codec.encode(operation, out -> fields(operation, out)), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 404, "");
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            SoapRequest request = codec.decode(new ByteArrayInputStream(body));
            bodies.computeIfAbsent(request.operation(), operation -> new CopyOnWriteArrayList<>())
                    .add(new String(body, StandardCharsets.UTF_8));
            if (request.operation().equals("Check")) {
                Answer next = answers.poll();
                check(exchange, next == null ? Answer.RESULT : next);
            } else if (request.operation().equals("Login") && refusesLogins) {
                send(exchange, 500, fault("InvalidLogin"));
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "vmware_soap_session=1");
                send(exchange, 200, reply(request.operation()));
            }
        }
    }

    private void check(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer) {
            case RESULT -> send(exchange, 200, reply("Check"));
            case LATE_RESULT -> {
                pause();
                send(exchange, 200, reply("Check"));
            }
            case FAULT -> send(exchange, 500, fault("InvalidState"));
            case LOGGED_OUT -> send(exchange, 500, fault("NotAuthenticated"));
            case LOGGED_OUT_AND_NO_LOGIN -> {
                refusesLogins = true;
                send(exchange, 500, fault("NotAuthenticated"));
            }
            case PAGE -> send(exchange, 503, "<html>later</html>");
            case GARBAGE -> send(exchange, 200, "garbage");
            case SILENCE -> exchange.close();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LATE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String fault(String type) {
        return "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><Body><Fault><faultcode>ServerFaultCode"
                + "</faultcode><faultstring>no</faultstring><detail><" + type + "Fault xmlns='urn:vim25' xsi:type='"
                + type
                + "'/></detail></Fault></Body></Envelope>";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void fields(String operation, FieldWriter out) {
        switch (operation) {
            case "RetrieveServiceContent" -> out.field("returnval", content(), "ServiceContent");
            case "Login" -> out.field("returnval", new UserSession().setKey("1"), "UserSession");
            default -> {
                // nothing: for the property of the current session it says that there is none
            }
        }
    }

    private static ServiceContent content() {
        return new ServiceContent()
                .setPropertyCollector(PropertyCollector_.TYPE.reference("propertyCollector"))
                .setSessionManager(SessionManager_.TYPE.reference("SessionManager"))
                .setAbout(new AboutInfo().setApiVersion("8.0"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
