package io.vim25.internal.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vim25.AboutInfo;
import io.vim25.Credentials;
import io.vim25.MethodFault;
import io.vim25.NotAuthenticated;
import io.vim25.RetryPolicy;
import io.vim25.Vim;
import io.vim25.VimBuilder;
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
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server that refuses logins as it is told, lets one log in when there is no more of that, and notes them all. */
final class LoginServer implements AutoCloseable {
    private final HttpServer server;
    private final SoapServerCodec codec = new SoapServerCodec(VimApi_.SCOPE);
    private final List<Seen> logins = new CopyOnWriteArrayList<>();
    private final Queue<Optional<MethodFault>> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean expired;

    LoginServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Prepares to connect, without waiting between attempts. */
    VimBuilder builder(Credentials credentials) {
        RetryPolicy policy = RetryPolicy.ofDefaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(1));
        return Vim.builder("http://127.0.0.1:" + server.getAddress().getPort())
                .retry(policy)
                .credentials(credentials);
    }

    /** Answers the next login by a fault. */
    LoginServer refuse(MethodFault next) {
        answers.add(Optional.of(next));
        return this;
    }

    /** Doesn't answer the next login. */
    LoginServer dropReply() {
        answers.add(Optional.empty());
        return this;
    }

    /** Answers all calls but logins as if nobody were logged in, until the next login. */
    void expire() {
        expired = true;
    }

    /** The logins so far. */
    List<Seen> logins() {
        return List.copyOf(logins);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            SoapRequest request = codec.decode(new ByteArrayInputStream(body));
            if (request.operation().startsWith("Login") || request.operation().equals("CloneSession")) {
                logIn(exchange, request.operation(), new String(body, StandardCharsets.UTF_8));
            } else if (expired && !request.operation().equals("RetrieveServiceContent")) {
                send(exchange, 500, codec.encode(new NotAuthenticated(), "not authenticated"));
            } else {
                send(exchange, 200, codec.encode(request.operation(), out -> write(request.operation(), out)));
            }
        }
    }

    private void logIn(HttpExchange exchange, String operation, String body) throws IOException {
        logins.add(new Seen(operation, exchange.getRequestHeaders().getFirst("Cookie"), body));
        exchange.getResponseHeaders().set("Set-Cookie", "vmware_soap_session=\"" + logins.size() + "\"; Path=/");
        Optional<MethodFault> answer = answers.poll();
        if (answer == null) {
            expired = false;
            send(exchange, 200, codec.encode(operation, out -> write(operation, out)));
        } else if (answer.isPresent()) {
            send(exchange, 500, codec.encode(answer.get(), "refused"));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void write(String operation, FieldWriter out) {
        if (operation.equals("RetrieveServiceContent")) {
            out.field("returnval", content(), "ServiceContent");
        } else if (operation.startsWith("Login") || operation.equals("CloneSession")) {
            out.field("returnval", new UserSession().setKey("1").setUserName("eve"), "UserSession");
        } else if (operation.equals("AcquireCloneTicket")) {
            out.field("returnval", "ticket-1");
        }
    }

    private static ServiceContent content() {
        return new ServiceContent()
                .setPropertyCollector(PropertyCollector_.TYPE.reference("propertyCollector"))
                .setSessionManager(SessionManager_.TYPE.reference("SessionManager"))
                .setAbout(new AboutInfo().setApiVersion("8.0.3.0"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A login as the server saw it. */
    record Seen(String operation, @Nullable String cookie, String body) {}
}
