package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.SessionEndedException;
import io.vim25.Vim;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.UserSession;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways to log in that vcsim has. It reads the name in a SAML token and checks no signature. */
final class LoginIT {
    private static final String TOKEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" Version="2.0">
              <saml2:Subject><saml2:NameID>jörg@vsphere.local</saml2:NameID></saml2:Subject>
            </saml2:Assertion>
            """;

    private static Vcsim vcsim;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "2");
    }

    @AfterAll
    static void stop() throws Exception {
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static UserSession session(Vim vim) {
        var manager =
                Objects.requireNonNull(ServiceInstance.of(vim).retrieveContent().getSessionManager());
        return Objects.requireNonNull(vim.get(manager).currentSession());
    }

    @Test
    void aBearerToken() {
        try (Vim vim = vcsim.builder().credentials(Credentials.samlToken(TOKEN)).connect()) {
            assertThat(session(vim).getUserName()).isEqualTo("jörg@vsphere.local");
        }
    }

    @Test
    void aHolderOfKeyToken() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        try (Vim vim = vcsim.builder()
                .credentials(Credentials.samlToken(TOKEN, keys.getPrivate()))
                .connect()) {
            assertThat(session(vim).getUserName()).isEqualTo("jörg@vsphere.local");
        }
    }

    @Test
    void aTokenThatIsRefused() {
        String nobodys = TOKEN.replace("jörg@vsphere.local", "");
        assertThatThrownBy(() -> vcsim.builder()
                        .credentials(Credentials.samlToken(nobodys))
                        .connect())
                .isInstanceOf(InvalidLogin.class)
                .hasMessageContaining("LoginByToken on SessionManager:SessionManager at 127.0.0.1");
    }

    @Test
    void anExtensionWithoutACertificate() {
        assertThatThrownBy(() -> vcsim.builder()
                        .credentials(Credentials.extension("com.acme.backup"))
                        .connect())
                .hasMessageContaining("NoClientCertificate")
                .hasMessageContaining("LoginExtensionByCertificate");
    }

    @Test
    void aCloneOfASession() {
        try (Vim first = vcsim.connect();
                Vim clone = vcsim.builder()
                        .credentials(Credentials.cloneTicket(first::cloneTicket))
                        .connect()) {
            assertThat(session(clone).getUserName()).isEqualTo(Vcsim.USER);
        }
    }

    @Test
    void aSharedSession() {
        Vim first = vcsim.connect();
        String key = session(first).getKey();
        try (Vim second = vcsim.builder()
                .credentials(Credentials.session(first.sessionCookie()))
                .connect()) {
            assertThat(session(second).getKey()).isEqualTo(key);
        }
        assertThat(session(first).getKey()).as("the other one didn't log out").isEqualTo(key);
        try (Vim second = vcsim.builder()
                .credentials(Credentials.session(first.sessionCookie()))
                .connect()) {
            first.close();
            assertThatThrownBy(() -> ServiceInstance.of(second).currentTime())
                    .isInstanceOf(SessionEndedException.class);
        }
    }

    @Test
    void aSessionThatIsKeptAlive() throws Exception {
        try (Vcsim forgetful = Vcsim.start("-vms", "2", "-session-timeout", "1s");
                Vim vim = forgetful.builder().keepAlive(Duration.ofMillis(200)).connect()) {
            String key = session(vim).getKey();
            Thread.sleep(3500);
            assertThat(session(vim).getKey()).isEqualTo(key);
        }
    }
}
