package io.vim25.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vim25.AboutInfo;
import io.vim25.Credentials;
import io.vim25.Vim;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.internal.codec.SoapRequest;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A {@link Vim} for managed objects to belong to, and a server that lets it log in and answers all else with nothing. */
final class LocalVim implements AutoCloseable {
    private final HttpServer server;
    private final Vim vim;
    private final SoapServerCodec codec;
    private final RandomValues random;
    private volatile String lastRequest = "";

    LocalVim(WholeApi api) throws IOException {
        codec = new SoapServerCodec(api.scope());
        random = new RandomValues(api, 1);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sdk", this::answer);
        server.start();
        String host = server.getAddress().getAddress().getHostAddress();
        vim = Vim.builder("http://" + host + ":" + server.getAddress().getPort() + "/sdk")
                .credentials(Credentials.password("user", "secret"))
                .connect();
    }

    Vim vim() {
        return vim;
    }

    /** The envelope that came last. */
    String lastRequest() {
        return lastRequest;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        lastRequest = new String(body, StandardCharsets.UTF_8);
        SoapRequest request = codec.decode(new ByteArrayInputStream(body));
        byte[] reply = codec.encode(request.operation(), out -> answer(request.operation(), out));
        exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
        exchange.getResponseHeaders().add("Set-Cookie", "vmware_soap_session=\"1\"; Path=/; HttpOnly");
        exchange.sendResponseHeaders(200, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private void answer(String operation, FieldWriter out) {
        if (operation.equals("RetrieveServiceContent")) {
            WireObject content = random.object("ServiceContent", Amount.ALL);
            ((AboutInfo) new Accessors().get(content, "about")).setApiVersion("9.1.0.0");
            out.field("returnval", content, "ServiceContent");
        } else if (operation.equals("Login")) {
            out.field("returnval", random.object("UserSession", Amount.REQUIRED), "UserSession");
        }
    }

    @Override
    public void close() {
        vim.close();
        server.stop(0);
    }
}
