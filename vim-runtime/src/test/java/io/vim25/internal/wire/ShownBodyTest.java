package io.vim25.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.transport.Deadline;
import io.vim25.internal.transport.Reply;
import io.vim25.internal.transport.Request;
import io.vim25.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies are shown. */
final class ShownBodyTest {
    private static final String LOGIN =
            "<Envelope><Body><Login><userName>jörg</userName><password>hunter2</password></Login></Body></Envelope>";
    private static final String SHOWN = LOGIN.replace("hunter2", "***");

    private static String shown(byte[] head, long length) {
        return ShownBody.of(head, length, Secrets.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void soapInAnyEncoding(String encoding) {
        String message = "<?xml version='1.0' encoding='" + encoding + "'?><!-- -->" + LOGIN;
        byte[] bytes = message.getBytes(Charset.forName(encoding));
        assertThat(shown(bytes, bytes.length)).endsWith(SHOWN).doesNotContain("hunter");
    }

    @Test
    void anEncodingThatNobodyKnowsHidesNothingFromTheMask() {
        byte[] bytes = ("<?xml version='1.0' encoding='x-acme'?>" + LOGIN).getBytes(StandardCharsets.UTF_8);
        assertThat(shown(bytes, bytes.length))
                .contains("<password>***</password>")
                .doesNotContain("hunter");
    }

    @Test
    void howMuchWasCutIsSaid() {
        byte[] bytes = LOGIN.getBytes(StandardCharsets.UTF_8);
        assertThat(shown(bytes, 100_000)).isEqualTo(SHOWN + "… (" + (100_000 - bytes.length) + " more bytes)");
    }

    @Test
    void ofAPageTheBeginningIsShown() {
        String page = "<html>" + "x".repeat(1000) + "<Envelope></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(shown(bytes, bytes.length)).isEqualTo(page.substring(0, 500) + "…");
    }

    @Test
    void secretsOfTheRequestAreTakenOutOfAnyReply() {
        Request request = new Request("urn:vim25/8.0", null, LOGIN.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = "<Envelope><Body><Fault><faultstring>hunter2?</faultstring></Fault></Body></Envelope>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ShownBody.of(bytes, bytes.length, Secrets.of(request))).contains("<faultstring>***?</faultstring>");
    }

    @Test
    void aRecordedBodyIsReadAsItIs() throws IOException {
        byte[] bytes = LOGIN.getBytes(StandardCharsets.UTF_8);
        List<String> told = new ArrayList<>();
        RecordedBody body = new RecordedBody(
                new ByteArrayInputStream(bytes), 10, read -> told.add(new String(read.head(), StandardCharsets.UTF_8)));
        assertThat(body.read()).isEqualTo('<');
        assertThat(body.skip(3)).isEqualTo(3);
        assertThat(body.readAllBytes()).isEqualTo(LOGIN.substring(4).getBytes(StandardCharsets.UTF_8));
        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.count()).isEqualTo(bytes.length);
        body.close();
        body.close();
        assertThat(told).containsExactly(LOGIN.substring(0, 10));
    }

    @Test
    void aLogThatIsOffPassesAllOn() {
        Reply reply = new Reply(200, null, List.of(), null, InputStream.nullInputStream());
        Transport transport = new Transport() {
            @Override
            public Reply send(Request request, Deadline deadline) {
                return reply;
            }

            @Override
            public Reply get(String path) {
                return reply;
            }

            @Override
            public Transport at(String path) {
                return this;
            }

            @Override
            public void close() {}
        };
        try (WireLog log = new WireLog(transport, URI.create("http://vc/sdk"))) {
            assertThat(log.send(new Request("a", null, new byte[0]))).isSameAs(reply);
            assertThat(log.get("/")).isSameAs(reply);
        }
    }
}
