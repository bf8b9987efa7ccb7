package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.TransportException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is trusted, and what is said when somebody isn't. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class TlsTest {
    @Parameter
    TransportKind kind;

    @TempDir
    Path folder;

    @Test
    void aServerWhoseCertificateIsInTheFileIsTrusted() {
        String bundle =
                "# another host\n" + Certificates.ELSEWHERE.authority() + "# ours\n" + Certificates.LOCAL.authority();
        Certificates file = new Certificates(Certificates.LOCAL.keys(), bundle);
        try (WebServer server = server(Certificates.LOCAL);
                Transport transport = Calls.transport(kind, server.uri(), Trust.caFile(file.writeTo(pem())))) {
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
                Transport transport = Calls.transport(kind, server.uri(), Trust.insecure())) {
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
    void theCertificatesOfAKeyStoreAreTrusted() {
        try (WebServer server = server(Certificates.LOCAL);
                Transport transport =
                        Calls.transport(kind, server.uri(), Trust.keyStore(Certificates.LOCAL.authorities()))) {
            assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            assertRefused(server, Trust.keyStore(Certificates.ELSEWHERE.authorities()))
                    .withMessageContaining("isn't trusted")
                    .withMessageContaining("the given key store");
        }
    }

    @Test
    void aKeyStoreThatTrustsNobodyIsNamed() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> Calls.transport(kind, URI.create("https://localhost/sdk"), Trust.keyStore(empty)))
                .withMessageContainingAll("key store", "no trusted certificate", "keytool");
    }

    @Test
    void aThumbprintIsEnoughWhateverTheNameAndTheDate() {
        for (Certificates certificates : new Certificates[] {Certificates.ELSEWHERE, Certificates.EXPIRED}) {
            for (String thumbprint : new String[] {
                certificates.thumbprint(),
                certificates.thumbprint().replace(":", "").toLowerCase(Locale.ROOT)
            }) {
                try (WebServer server = server(certificates);
                        Transport transport = Calls.transport(kind, server.uri(), Trust.thumbprint(thumbprint))) {
                    assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
                }
            }
        }
    }

    @Test
    void aServerWithAnotherThumbprintIsRefused() {
        try (WebServer server = server(Certificates.LOCAL)) {
            assertRefused(server, Trust.thumbprint(Certificates.ELSEWHERE.thumbprint()))
                    .withMessageContaining(Certificates.LOCAL.thumbprint())
                    .withMessageContaining("isn't the one that is trusted")
                    .withMessageContaining("Fix:");
        }
    }

    @Test
    void aThumbprintOfAnotherKindIsNotTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.thumbprint("00:11:22"))
                .withMessageContainingAll("SHA-256", "00:11:22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.thumbprint("a".repeat(40)))
                .withMessageContaining("SHA-1");
    }

    @Test
    void aClientShowsItsCertificate() {
        ClientKeys keys = new ClientKeys(Certificates.LOCAL.keys(), Certificates.PASSWORD);
        try (RawServer server = RawServer.tlsForKnownClients(
                        Certificates.LOCAL.server(), (number, out, socket) -> out.write(RawServer.reply("<ok/>")));
                Transport unknown = Calls.transport(kind, server.uri(), trusted());
                Transport known = new TransportSetup(kind, server.uri())
                        .trust(trusted())
                        .keys(keys)
                        .open()) {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> unknown.send(Calls.request("<q/>")));
            assertThat(server.requests()).isZero();
            assertThat(Calls.call(known, "<q/>")).isEqualTo("<ok/>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(keys.toString()).isEqualTo("ClientKeys[PKCS12]");
    }

    @Test
    void aWrongPasswordOfTheClientsKeyIsSaid() {
        TransportSetup setup = new TransportSetup(kind, URI.create("https://localhost/sdk"))
                .keys(new ClientKeys(Certificates.LOCAL.keys(), new char[] {'y'}));
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(setup::open)
                .withMessageContaining("password of the client's key");
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsGivenUp() {
        Duration shortly = Duration.ofMillis(200);
        boolean direct = kind == TransportKind.DIRECT;
        try (WebServer server = WebServer.plain(exchange -> WebServer.ok(exchange, "<ok/>"));
                Transport transport = new TransportSetup(kind, URI.create("https://" + server.host()))
                        .timeouts(direct ? shortly : TransportSetup.LONG, direct ? TransportSetup.LONG : shortly)
                        .open()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<q/>")))
                    .withMessageContaining(server.host())
                    .withMessageContaining("didn't set up TLS")
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

    private void assertUnusable(Path file, String why) {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> Calls.transport(kind, URI.create("https://localhost/sdk"), Trust.caFile(file)))
                .withMessageContaining(file.toString())
                .withMessageContaining(why)
                .matches(e -> !e.mayHaveBeenSent());
    }

    private ThrowableAssertAlternative<TransportException> assertRefused(WebServer server, Trust trust) {
        try (Transport transport = Calls.transport(kind, server.uri(), trust)) {
            return assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(Calls.request("<password/>")))
                    .withMessageContaining(server.host())
                    .withMessageNotContaining("password")
                    .matches(e -> !e.mayHaveBeenSent());
        }
    }

    private static Trust trusted() {
        return Trust.keyStore(Certificates.LOCAL.authorities());
    }

    private Path pem() {
        return folder.resolve("ca.pem");
    }

    private static WebServer server(Certificates certificates) {
        return WebServer.tls(certificates.server(), exchange -> WebServer.ok(exchange, "<ok/>"));
    }
}
