package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.LoginRefusedException;
import io.vim25.TransportException;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimBuilder;
import io.vim25.generated.ServiceInstance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Connecting, logging in, and what stands in the way of it. */
final class ConnectIT {
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

    private static VimBuilder trusted() {
        return Vim.builder(vcsim.url()).trust(Trust.caFile(vcsim.certificate()));
    }

    @Test
    void connectsOverVerifiedTlsAndCalls() {
        try (Vim vim = vcsim.connect()) {
            assertThat(vim.about().getApiType()).isEqualTo("VirtualCenter");
            Instant time = ServiceInstance.of(vim).currentTime();
            assertThat(time)
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(1)),
                            Instant.now().plus(Duration.ofMinutes(1)));
        }
    }

    @Test
    void aWrongPasswordIsInvalidLoginWithoutThePassword() {
        assertThatThrownBy(() -> trusted()
                        .credentials(Credentials.password(Vcsim.USER, "wrong-secret"))
                        .connect())
                .isInstanceOf(InvalidLogin.class)
                .hasMessageContaining("Login on SessionManager:SessionManager at 127.0.0.1")
                .hasMessageNotContaining("wrong-secret");
    }

    @Test
    void aCertificateThatIsNotTrustedIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> Vim.connect(vcsim.url(), Credentials.password(Vcsim.USER, Vcsim.PASSWORD)))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.mayHaveBeenSent()).isFalse())
                .hasMessageContaining("isn't trusted")
                .hasMessageContaining("Trust.caFile");
    }

    @Test
    void insecureModeConnectsAllTheSame() {
        try (Vim vim = Vim.builder(vcsim.url())
                .credentials(Credentials.password(Vcsim.USER, Vcsim.PASSWORD))
                .trust(Trust.insecure())
                .connect()) {
            assertThat(vim.about().getName()).isNotEmpty();
        }
    }

    @Test
    void nobodyListening() {
        assertThatThrownBy(() -> Vim.connect("https://127.0.0.1:1/sdk", Credentials.password("u", "p")))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.mayHaveBeenSent()).isFalse())
                .hasMessageContaining("127.0.0.1:1");
    }

    @Test
    void aClosedVimSaysSo() {
        Vim vim = vcsim.connect();
        vim.close();
        vim.close();
        assertThatThrownBy(() -> ServiceInstance.of(vim).currentTime())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aPasswordIsAskedForAtEachLoginAndARefusalIsFinal() throws Exception {
        String[] password = {Vcsim.PASSWORD};
        int[] asked = {0};
        try (Vcsim forgetful = Vcsim.start("-vms", "2", "-session-timeout", "1s");
                Vim vim = Vim.builder(forgetful.url())
                        .trust(Trust.caFile(forgetful.certificate()))
                        .credentials(Credentials.password(Vcsim.USER, () -> {
                            asked[0]++;
                            return password[0];
                        }))
                        .connect()) {
            var server = ServiceInstance.of(vim);
            password[0] = "changed";
            Thread.sleep(2500);
            assertThatThrownBy(server::currentTime).isInstanceOf(InvalidLogin.class);
            assertThatThrownBy(server::currentTime).isInstanceOf(LoginRefusedException.class);
            assertThat(asked[0]).isEqualTo(2);
        }
    }
}
