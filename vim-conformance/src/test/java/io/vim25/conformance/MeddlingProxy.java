package io.vim25.conformance;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Hands calls on to a server, and answers some of them in its own way. */
final class MeddlingProxy implements AutoCloseable {
    /** What it does to the next call of an operation, instead of handing it on. */
    interface Meddling {
        void answer(HttpExchange exchange, String request) throws IOException;
    }

    private final HttpServer server;
    private final URI target;
    private final Map<String, Meddling> next = new ConcurrentHashMap<>();
    private final List<String> cookies = new CopyOnWriteArrayList<>();

    MeddlingProxy(URI target) throws IOException {
        this.target = target;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + target.getPath();
    }

    /** All cookies that the server has set. */
    List<String> cookies() {
        return new ArrayList<>(cookies);
    }

    void meddle(String operation, Meddling meddling) {
        next.put(operation, meddling);
    }

    /**
     * A page that shows the request: its headers first and escaped, or its body first and as it is, from a place on where
     * secrets soon follow.
     */
    static Meddling page(int status, boolean escaped) {
        return (exchange, request) -> {
            Headers head = exchange.getRequestHeaders();
            String body = fromSecret(request);
            String text = escaped
                    ? head.get("Cookie")
                            + (head.entrySet() + body).replace("&", "&amp;").replace("<", "&lt;")
                    : body + head.entrySet();
            send(exchange, status, "text/html", "<html><body>Bad request: " + text + "</body></html>");
        };
    }

    private static String fromSecret(String request) {
        for (String near : List.of("SignatureValue", "<auth", "Ticket>", "<password")) {
            if (request.contains(near)) {
                return request.substring(request.indexOf(near));
            }
        }
        return request;
    }

    /** A SOAP fault whose text has the request in it. */
    static Meddling fault() {
        return (exchange, request) -> send(
                exchange,
                500,
                "text/xml",
                envelope("<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>can't read "
                        + request.replace("&", "&amp;").replace("<", "&lt;") + "</faultstring></soapenv:Fault>"));
    }

    /** A result. */
    static Meddling result(String operation, String fields) {
        String response = operation + "Response";
        return (exchange, request) -> send(
                exchange,
                200,
                "text/xml",
                envelope("<" + response + " xmlns=\"urn:vim25\">" + fields + "</" + response + ">"));
    }

    /** A result that ends in the middle of its fields. */
    static Meddling cut(String operation, String fields) {
        String whole = envelope("<" + operation + "Response xmlns=\"urn:vim25\">" + fields);
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, whole.length());
            exchange.getResponseBody()
                    .write(whole.substring(0, whole.indexOf(fields) + fields.length())
                            .getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    private static String envelope(String body) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><soapenv:Body>" + body
                + "</soapenv:Body></soapenv:Envelope>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Meddling meddling = meddling(request);
            if (meddling == null) {
                forward(exchange, request);
            } else {
                meddling.answer(exchange, request);
            }
        }
    }

    private @Nullable Meddling meddling(String request) {
        for (String operation : next.keySet()) {
            if (request.contains("<" + operation + " ")) {
                return next.remove(operation);
            }
        }
        return null;
    }

    private void forward(HttpExchange exchange, String request) throws IOException {
        URI uri = target.resolve(exchange.getRequestURI());
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod(exchange.getRequestMethod());
        for (String header : List.of("Cookie", "SOAPAction", "Content-Type")) {
            if (exchange.getRequestHeaders().containsKey(header)) {
                connection.setRequestProperty(
                        header, exchange.getRequestHeaders().getFirst(header));
            }
        }
        if (!request.isEmpty()) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        String cookie = connection.getHeaderField("Set-Cookie");
        if (cookie != null) {
            cookies.add(
                    cookie.substring(cookie.indexOf('=') + 1).split(";", -1)[0].replace("\"", ""));
            exchange.getResponseHeaders().set("Set-Cookie", cookie);
        }
        byte[] body = (status < 400 ? connection.getInputStream() : connection.getErrorStream()).readAllBytes();
        send(exchange, status, "text/xml", new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
