package io.vim25.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.transport.Request;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page that repeats a request gives away. */
final class SecretsTest {
    private static final String BODY = "<Envelope><Body><Login><userName>administrator</userName>"
            + "<password>hunter2&amp;&lt;x&gt;hunter3</password><token>ab1</token></Login></Body></Envelope>";

    private final Secrets secrets = Secrets.of(new Request(
            "urn:vim25/8.0",
            "vmware_soap_session=\"52ab34cd56ef\"; other=zyxwvuts",
            BODY.getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>You sent: <password>hunter2&amp;&lt;x&gt;hunter3</password> with",
                "&lt;password&gt;hunter2&amp;amp;&amp;lt;x&amp;gt;hunter3&lt;/password&gt;",
                "password: hunter2&<x>hunter3",
                "password=hunter2%26%3Cx%3Ehunter3",
                "Cookie: vmware_soap_session=\"52ab34cd56ef\"; other=zyxwvuts",
                "token ab1",
                "cut within hunter2&am",
                "cut within hunte",
                "cut within 52ab",
                "the middle: nter2&amp;&l"
            })
    void isTakenOut(String page) {
        assertThat(secrets.removedFrom(page))
                .doesNotContain("hunte", "nter2", "hunter3", "52ab", "34cd", "zyxw", "ab1")
                .contains("***");
    }

    @Test
    void theRestStays() {
        String page = "<html>503 for administrator; try again later, b1 or a1</html>";
        assertThat(secrets.removedFrom(page)).isEqualTo(page);
        assertThat(secrets.areIn(new IllegalStateException(page, new IllegalStateException("hunter2&"))))
                .isTrue();
        assertThat(secrets.areIn(new IllegalStateException(page))).isFalse();
        assertThat(Secrets.NONE.removedFrom("hunter2")).isEqualTo("hunter2");
    }
}
