package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.SessionCookie;
import io.vim25.SessionEndedException;
import io.vim25.Vim;
import io.vim25.generated.UserSession;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several clients in one session, or in sessions that come from one. */
final class SharedSessionTest {
    /** Everybody may read the current session, so that alone wouldn't begin one. */
    private static String key(Vim vim) {
        assertThat(new Client(vim).serviceInstance().currentTime()).isNotNull();
        UserSession session =
                Objects.requireNonNull(new Client(vim).sessionManager().currentSession());
        return session.getKey();
    }

    private static Vim sharing(Simulator vcenter, Vim vim) {
        return Vim.connect(vcenter.url(), Credentials.session(vim.sessionCookie()));
    }

    @Test
    void whoHasTheCookieIsInTheSessionAndDoesNotEndIt() {
        try (Simulator vcenter = Simulator.start();
                Vim first = Vim.connect(vcenter.url(), vcenter.credentials())) {
            String key = key(first);
            try (Vim second = sharing(vcenter, first)) {
                assertThat(key(second)).isEqualTo(key);
            }
            assertThat(key(first)).isEqualTo(key);
            assertThat(vcenter.ran("Login")).isOne();
            assertThat(vcenter.ran("Logout")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNothingButTheCookieIsToldThatTheSessionHasEnded(LoggedOutReply reply) {
        try (Simulator vcenter = Simulator.builder().loggedOutReply(reply).start()) {
            Vim first = Vim.connect(vcenter.url(), vcenter.credentials());
            SessionCookie cookie = first.sessionCookie();
            try (Vim second = sharing(vcenter, first)) {
                first.close();
                assertThat(vcenter.ran("Logout")).isOne();
                assertThatThrownBy(() -> key(second))
                        .isInstanceOf(SessionEndedException.class)
                        .hasMessageContaining("Credentials.session(cookie, orElse)")
                        .hasMessageNotContaining(cookie.value());
            }
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), Credentials.session(cookie)))
                    .isInstanceOf(SessionEndedException.class);
            assertThat(vcenter.ran("Login")).isOne();
        }
    }

    @Test
    void aScriptKeepsItsSessionFromRunToRun() {
        try (Simulator vcenter = Simulator.start()) {
            String kept =
                    SessionCookie.of("vmware_soap_session=\"of-last-week\"").value();
            for (int run = 0; run < 3; run++) {
                try (Vim vim = Vim.builder(vcenter.url())
                        .credentials(Credentials.session(SessionCookie.of(kept), vcenter.credentials()))
                        .logOutAtClose(false)
                        .connect()) {
                    assertThat(key(vim)).isNotEmpty();
                    kept = vim.sessionCookie().value();
                }
            }
            assertThat(vcenter.ran("Login")).isOne();
            assertThat(vcenter.ran("Logout")).isZero();
        }
    }

    @Test
    void whoLoggedInAfterASharedSessionHadEndedLogsOut() {
        try (Simulator vcenter = Simulator.start()) {
            Vim first = Vim.connect(vcenter.url(), vcenter.credentials());
            Vim second = Vim.connect(vcenter.url(), Credentials.session(first.sessionCookie(), vcenter.credentials()));
            first.close();
            assertThat(key(second)).isNotEmpty();
            assertThat(vcenter.ran("Login")).isEqualTo(2);
            second.close();
            assertThat(vcenter.ran("Logout")).isEqualTo(2);
        }
    }

    @Test
    void aCloneHasASessionOfItsOwn() {
        try (Simulator vcenter = Simulator.builder().user("eve", "apple").start();
                Vim first = Vim.connect(vcenter.url(), vcenter.credentials())) {
            String key = key(first);
            try (Vim clone = Vim.connect(vcenter.url(), Credentials.cloneTicket(first::cloneTicket))) {
                assertThat(key(clone)).isNotEqualTo(key);
                UserSession session = Objects.requireNonNull(
                        new Client(clone).sessionManager().currentSession());
                assertThat(session.getUserName()).isEqualTo("eve");
            }
            assertThat(key(first)).isEqualTo(key);
            assertThat(vcenter.ran("Login")).isOne();
            assertThat(vcenter.ran("CloneSession")).isOne();
            assertThat(vcenter.ran("Logout")).as("the clone's").isOne();
        }
    }

    @Test
    void aCloneWhoseSessionHasEndedAsksForAnotherTicket() {
        try (Simulator vcenter = Simulator.start();
                Vim first = Vim.connect(vcenter.url(), vcenter.credentials());
                Vim clone = Vim.connect(vcenter.url(), Credentials.cloneTicket(first::cloneTicket))) {
            vcenter.expireSessions();
            assertThat(key(clone)).isNotEmpty();
            assertThat(vcenter.ran("Login")).isEqualTo(2);
            assertThat(vcenter.ran("CloneSession")).isEqualTo(2);
        }
    }

    @Test
    void aTicketWorksOnce() {
        try (Simulator vcenter = Simulator.start();
                Vim first = Vim.connect(vcenter.url(), vcenter.credentials())) {
            String ticket = first.cloneTicket();
            Vim.connect(vcenter.url(), Credentials.cloneTicket(() -> ticket)).close();
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), Credentials.cloneTicket(() -> ticket)))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("which works once")
                    .hasMessageNotContaining(ticket);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret-1", "a=secret-1\r\nX-Other: 1", "=secret-1", "a=sécret-1"})
    void whatIsNoCookieIsRefusedWithoutTellingWhatItIs(String value) {
        assertThatThrownBy(() -> SessionCookie.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This is no session cookie")
                .hasMessageNotContaining("cret-1");
    }

    @Test
    void aCookieDoesNotShowItself() {
        SessionCookie cookie = SessionCookie.of("vmware_soap_session=\"secret-1\"");
        assertThat(cookie).hasToString("SessionCookie[***]");
        assertThat(cookie).isEqualTo(SessionCookie.of(cookie.value()));
    }
}
