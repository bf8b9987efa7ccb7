package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.TransportKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a request looks like on the wire. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class RequestTest {
    @Parameter
    TransportKind kind;

    @Test
    void headersAndBodyArrive() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            Calls.text(transport, request("vmware_soap_session=\"abc\"", "<q>\u00e9\u4e16</q>"));
            assertThat(server.head(0)).startsWith("POST /sdk HTTP/1.1");
            assertThat(server.head(0).lines())
                    .contains(
                            "Content-Type: text/xml; charset=utf-8",
                            "SOAPAction: \"urn:vim25/8.0.3.0\"",
                            "Cookie: vmware_soap_session=\"abc\"",
                            "Accept-Encoding: gzip",
                            "Content-Length: 12")
                    .anyMatch(line -> line.matches("User-Agent: vim-java/\\S+"))
                    .doesNotHaveDuplicates();
            assertThat(server.body(0)).isEqualTo("<q>\u00e9\u4e16</q>");
        }
    }

    @Test
    void withoutASessionThereIsNoCookie() throws IOException {
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            Calls.text(transport, request("a=1", "<q/>"));
            Calls.text(transport, request(null, "<q/>"));
            assertThat(server.head(1).toLowerCase(Locale.ROOT)).doesNotContain("cookie", "authorization");
        }
    }

    @Test
    void aBodyOfManyMegabytesArrives() throws IOException {
        String body = "<q>" + "x".repeat(5 << 20) + "</q>";
        try (RawServer server = new RawServer((number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport transport = Calls.transport(kind, server.uri())) {
            Calls.call(transport, body);
            assertThat(server.body(0)).isEqualTo(body);
        }
    }

    @Test
    void aHeaderCannotBeSmuggledInAndIsNotShown() {
        try (Transport transport = Calls.transport(kind, URI.create("http://127.0.0.1:9/sdk"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> transport.send(request("secret\r\nX: y", "<q/>")))
                    .withMessageContaining("cookie")
                    .withMessageNotContaining("secret")
                    .withNoCause();
        }
    }

    @Test
    void addressesAndTimeoutsAreChecked() {
        refuses("ftp://host/sdk", "https");
        refuses("host/sdk", "https");
        refuses("https:///sdk", "no host name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calls.transport(kind, URI.create("https://root:secret@vc/sdk")))
                .withMessageContaining("vc")
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeouts(Duration.ZERO, TransportSetup.LONG))
                .withMessageContaining("connect time-out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeouts(TransportSetup.LONG, Duration.ofNanos(1)))
                .withMessageContaining("read time-out");
    }

    private void refuses(String address, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calls.transport(kind, URI.create(address)))
                .withMessageContaining(why);
    }

    private static Request request(@Nullable String cookie, String body) {
        return new Request("urn:vim25/8.0.3.0", cookie, body.getBytes(StandardCharsets.UTF_8));
    }
}
