package io.vim25.internal.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vim25.AboutInfo;
import io.vim25.Credentials;
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
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that lets one log in, and notes in which versions it is spoken to. */
final class VersionedServer implements AutoCloseable {
    private final HttpServer server;
    private final String apiVersion;
    private final int status;
    private final String document;
    private final SoapServerCodec codec = new SoapServerCodec(VimApi_.SCOPE);
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /**
     * Starts one.
     *
     * @param apiVersion the version that it says it has
     * @param status the status of the document in which it publishes its versions
     * @param document that document
     */
    VersionedServer(String apiVersion, int status, String document) throws IOException {
        this.apiVersion = apiVersion;
        this.status = status;
        this.document = document;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Vim connect(String path) {
        return builder(path).connect();
    }

    /** To connect in another way than by default. */
    VimBuilder builder(String path) {
        return Vim.builder("http://127.0.0.1:" + server.getAddress().getPort() + path)
                .credentials(Credentials.password("user", "secret"));
    }

    /** All requests so far: {@code GET} with a path, or an operation with its {@code SOAPAction}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                requests.add("GET " + exchange.getRequestURI());
                send(exchange, status, document.getBytes(StandardCharsets.UTF_8));
                return;
            }
            SoapRequest request = codec.decode(exchange.getRequestBody());
            requests.add(request.operation() + " "
                    + exchange.getRequestHeaders().getFirst("SOAPAction").replace("\"", ""));
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.getResponseHeaders().set("Set-Cookie", "vmware_soap_session=1");
            send(exchange, 200, codec.encode(request.operation(), out -> answer(request.operation(), out)));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void answer(String operation, FieldWriter out) {
        switch (operation) {
            case "RetrieveServiceContent" -> out.field("returnval", content(), "ServiceContent");
            case "Login" -> out.field("returnval", new UserSession().setKey("1"), "UserSession");
            default -> {
                // nothing to say
            }
        }
    }

    private ServiceContent content() {
        return new ServiceContent()
                .setPropertyCollector(PropertyCollector_.TYPE.reference("propertyCollector"))
                .setSessionManager(SessionManager_.TYPE.reference("SessionManager"))
                .setAbout(new AboutInfo().setApiVersion(apiVersion));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
