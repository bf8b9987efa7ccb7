package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.vim25.TransportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of an HTTP reply comes out, whatever it is. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class ReplyTest {
    @Parameter
    TransportKind kind;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "200, text/xml; charset=utf-8, <a/>",
                "200, -, <a/>",
                "200, text/xml, -",
                "200, text/html, <html>proxy</html>",
                "200, application/fastinfoset, left as it is",
                "200, multipart/related; boundary=x, left as it is",
                "200, not a type, left as it is",
                "202, text/xml, <accepted/>",
                "204, -, -",
                "302, text/html, moved",
                "307, text/html, moved",
                "400, text/html, bad",
                "403, text/html, forbidden",
                "404, text/html, not here",
                "500, text/xml, <fault/>",
                "500, -, -",
                "502, text/html, <html>gateway</html>",
                "503, text/html, <html>busy</html>",
                "503, -, -",
            })
    void statusTypeAndBodyArrive(int status, @Nullable String type, @Nullable String body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        try (WebServer server = WebServer.plain(exchange -> {
                    head(exchange, type);
                    WebServer.answer(exchange, status, bytes);
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.contentType()).isEqualTo(type);
            assertThat(reply.setCookies()).containsExactlyInAnyOrder("a=1; Path=/; HttpOnly", "b=2");
            assertThat(reply.body().readAllBytes()).isEqualTo(bytes);
            assertThat(reply.toString()).doesNotContain("HttpOnly");
        }
    }

    @ParameterizedTest
    @CsvSource({"401, WWW-Authenticate", "407, Proxy-Authenticate"})
    void aRefusalArrives(int status, String challenge) throws IOException {
        try (WebServer server = WebServer.plain(exchange -> {
                    head(exchange, "text/html");
                    exchange.getResponseHeaders().set(challenge, "Basic realm=\"x\"");
                    WebServer.answer(exchange, status, new byte[] {'n', 'o'});
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.contentType()).isEqualTo("text/html");
            assertThat(reply.setCookies()).hasSize(2);
            // of a refusal the JVM gives only the head
            assertThat(reply.body().readAllBytes()).asString().isEqualTo(kind == TransportKind.DIRECT ? "no" : "");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, true", "200, false", "500, true", "500, false"})
    void compressedBodiesAreUnpacked(int status, boolean chunked) throws IOException {
        byte[] packed = gzip("<packed/>");
        try (WebServer server = WebServer.plain(exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(status, chunked ? 0 : packed.length);
                    exchange.getResponseBody().write(packed);
                });
                Transport transport = Calls.transport(kind, server.uri());
                Reply reply = transport.send(Calls.request("<q/>"))) {
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.body().readAllBytes()).asString().isEqualTo("<packed/>");
        }
    }

    @Test
    void aBodyThatOnlyClaimsToBeCompressedIsAFailure() {
        try (WebServer server = WebServer.plain(exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    WebServer.ok(exchange, "<plain, and secret/>");
                });
                Transport transport = Calls.transport(kind, server.uri())) {
            assertThatThrownBy(() -> transport.send(Calls.request("<q/>")))
                    .hasMessageContaining(server.host())
                    .hasMessageNotContaining("secret")
                    .hasRootCauseInstanceOf(ZipException.class);
        }
    }

    private static void head(HttpExchange exchange, @Nullable String type) {
        exchange.getResponseHeaders().put("Set-Cookie", List.of("a=1; Path=/; HttpOnly", "b=2"));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
