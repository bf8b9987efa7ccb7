package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.Vim;
import io.vim25.generated.UserSession;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins by SAML tokens, whose signatures are checked. */
final class TokenTest {
    private static KeyPair keys(String algorithm) throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    }

    /** Everybody may read the current session, so that alone wouldn't begin one. */
    private static String whoIs(Vim vim) {
        assertThat(new Client(vim).serviceInstance().currentTime()).isNotNull();
        UserSession session =
                Objects.requireNonNull(new Client(vim).sessionManager().currentSession());
        return session.getUserName();
    }

    @Test
    void whoeverHasABearerTokenIsLoggedIn() {
        try (Simulator vcenter =
                        Simulator.builder().user("jörg <eve>", "unused").start();
                Vim vim = Vim.connect(vcenter.url(), Credentials.samlToken(vcenter.samlToken()))) {
            assertThat(whoIs(vim)).isEqualTo("jörg <eve>");
            assertThat(vcenter.ran("LoginByToken")).isOne();
            assertThat(vcenter.ran("Login")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void theHolderOfTheKeyIsLoggedIn(String algorithm) throws Exception {
        KeyPair keys = keys(algorithm);
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(
                        vcenter.url(), Credentials.samlToken(vcenter.samlToken(keys.getPublic()), keys.getPrivate()))) {
            assertThat(whoIs(vim)).isEqualTo(vcenter.userName());
        }
    }

    @Test
    void somebodyElsesKeyIsRefused() throws Exception {
        try (Simulator vcenter = Simulator.start()) {
            Credentials stolen = Credentials.samlToken(
                    vcenter.samlToken(keys("EC").getPublic()), keys("EC").getPrivate());
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), stolen))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("aren't signed with the key of the SAML token");
            assertThat(vcenter.ran("LoginByToken")).isZero();
        }
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        try (Simulator vcenter = Simulator.start();
                Simulator other = Simulator.start()) {
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), Credentials.samlToken(other.samlToken())))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("isn't signed by the issuer that is trusted");
        }
    }

    @Test
    void aTokenThatSaysSomethingElseIsRefused() {
        try (Simulator vcenter = Simulator.builder().user("eve", "apple").start()) {
            String forged = vcenter.samlToken().replace(">eve<", ">administrator<");
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), Credentials.samlToken(forged)))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("isn't signed by the issuer that is trusted");
        }
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        ManualClock clock = new ManualClock();
        try (Simulator vcenter = Simulator.builder().clock(clock).start()) {
            String token = vcenter.samlToken();
            clock.advance(Duration.ofMinutes(6));
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), Credentials.samlToken(token)))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("has expired")
                    .hasMessageContaining("by a SAML token that is valid until");
        }
    }

    @Test
    void aNewTokenIsAskedForAtEachLogin() {
        ManualClock clock = new ManualClock();
        AtomicInteger asked = new AtomicInteger();
        try (Simulator vcenter = Simulator.builder().clock(clock).start();
                Vim vim = Vim.connect(vcenter.url(), Credentials.samlToken(() -> {
                    asked.incrementAndGet();
                    return vcenter.samlToken();
                }))) {
            clock.advance(Duration.ofHours(1));
            assertThat(whoIs(vim)).isEqualTo(vcenter.userName());
            assertThat(asked).hasValue(2);
            assertThat(vcenter.ran("LoginByToken")).isEqualTo(2);
        }
    }
}
