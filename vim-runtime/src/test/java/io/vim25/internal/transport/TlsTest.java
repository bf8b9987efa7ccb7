package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vim25.TransportException;
import io.vim25.Trust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is trusted, and what is said when somebody isn't. */
final class TlsTest {
    @TempDir
    Path folder;

    @Test
    void aServerWhoseCertificateIsInTheFileIsTrusted() {
        String bundle =
                "# another host\n" + Certificates.ELSEWHERE.authority() + "# ours\n" + Certificates.LOCAL.authority();
        Certificates file = new Certificates(Certificates.LOCAL.server(), bundle);
        try (WebServer server = server(Certificates.LOCAL);
                Transport transport = Calls.transport(server.uri(), Trust.caFile(file.writeTo(pem())))) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
        }
    }

    @Test
    void aServerThatNobodyKnowsIsRefused() {
        try (WebServer server = server(Certificates.LOCAL)) {
            assertRefused(server, Trust.system())
                    .withMessageContaining("isn't trusted")
                    .withMessageContaining("this JVM's trust store")
                    .withMessageContaining("Fix:")
                    .withMessageContaining("Trust.caFile")
                    .withMessageContaining("Trust.insecure()");
        }
    }

    @Test
    void withAFileTheJvmsOwnAuthoritiesAreNotEnough() {
        Path file = Certificates.ELSEWHERE.writeTo(pem());
        try (WebServer server = server(Certificates.LOCAL)) {
            assertRefused(server, Trust.caFile(file))
                    .withMessageContaining("isn't trusted")
                    .withMessageContaining(file.toString());
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedWhateverTheJvmWideVerifierSays() {
        Certificates other = Certificates.ELSEWHERE;
        Trust trust = Trust.caFile(other.writeTo(pem()));
        HostnameVerifier before = HttpsURLConnection.getDefaultHostnameVerifier();
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
        try (WebServer server = server(other)) {
            assertRefused(server, trust).withMessageContaining("another name").withMessageContaining("Fix:");
        } finally {
            HttpsURLConnection.setDefaultHostnameVerifier(before);
        }
    }

    @Test
    void anExpiredCertificateIsRefused() {
        Certificates expired = Certificates.EXPIRED;
        try (WebServer server = server(expired)) {
            assertRefused(server, Trust.caFile(expired.writeTo(pem()))).withMessageContaining("has expired");
        }
    }

    @Test
    void insecureTakesAnybodyAndWarns() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (WebServer server = server(Certificates.ELSEWHERE);
                Transport transport = Calls.transport(server.uri(), Trust.insecure())) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertThat(log.toString(StandardCharsets.UTF_8))
                    .contains("WARN")
                    .contains(server.host())
                    .contains("Trust.caFile");
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsGivenUp() {
        try (WebServer server = WebServer.plain(exchange -> WebServer.ok(exchange, "<ok/>"));
                Transport transport = new JaxWsTransport(
                        URI.create("https://" + server.host()), Trust.system(), Calls.LONG, Duration.ofMillis(200))) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<q/>")))
                    .withMessageContaining(server.host())
                    .withMessageContaining("TLS set-up")
                    .withMessageContaining("200 ms")
                    .matches(e -> !e.mayHaveBeenSent());
        }
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        assertUnusable(folder.resolve("missing.pem"), "no such file");
        assertUnusable(folder, "can't be read");
        assertUnusable(Files.writeString(folder.resolve("empty.pem"), ""), "no certificate");
        assertUnusable(
                Files.writeString(
                        folder.resolve("cut.pem"), "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
                "certificate 1 in it is damaged");
    }

    private static void assertUnusable(Path file, String why) {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> Calls.transport(URI.create("https://localhost/sdk"), Trust.caFile(file)))
                .withMessageContaining(file.toString())
                .withMessageContaining(why)
                .matches(e -> !e.mayHaveBeenSent());
    }

    private static ThrowableAssertAlternative<TransportException> assertRefused(WebServer server, Trust trust) {
        try (Transport transport = Calls.transport(server.uri(), trust)) {
            return assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<password/>")))
                    .withMessageContaining(server.host())
                    .withMessageNotContaining("password")
                    .matches(e -> !e.mayHaveBeenSent());
        }
    }

    private Path pem() {
        return folder.resolve("ca.pem");
    }

    private static WebServer server(Certificates certificates) {
        return WebServer.tls(certificates.server(), exchange -> WebServer.ok(exchange, "<ok/>"));
    }
}
