package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.Vim;
import io.vim25.generated.UserSession;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {
    private static final String CURRENT_SESSION = "<RetrievePropertiesEx xmlns='urn:vim25'>"
            + "<_this type='PropertyCollector'>propertyCollector</_this>"
            + "<specSet><propSet><type>SessionManager</type><pathSet>currentSession</pathSet></propSet>"
            + "<objectSet><obj type='SessionManager'>SessionManager</obj></objectSet></specSet>"
            + "<options/></RetrievePropertiesEx>";

    @Test
    void whoKnowsThePasswordIsLoggedIn() {
        try (Simulator vcenter = Simulator.builder().user("eve", "apple").start();
                Vim vim = Vim.connect(vcenter.url(), Credentials.password("eve", "apple"))) {
            UserSession session =
                    Objects.requireNonNull(new Client(vim).sessionManager().currentSession());
            assertThat(session.getUserName()).isEqualTo("eve");
            assertThat(vcenter.ran("Login")).isEqualTo(1);
        }
    }

    @Test
    void anInterruptedThreadLogsOutToo() {
        try (Simulator vcenter = Simulator.start()) {
            Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
            Thread.currentThread().interrupt();
            vim.close();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(vcenter.ran("Logout")).isEqualTo(1);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (Simulator vcenter = Simulator.start()) {
            Credentials wrong = Credentials.password(vcenter.userName(), "guessed");
            assertThatThrownBy(() -> Vim.connect(vcenter.url(), wrong))
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining("incorrect user name or password");
            assertThat(vcenter.ran("Login")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallInASessionThatExpiredIsRepeatedInANewOne(LoggedOutReply reply) {
        try (Simulator vcenter = Simulator.builder().loggedOutReply(reply).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            Client client = new Client(vim);
            assertThat(client.rootFolder().name()).isEqualTo("Datacenters");
            vcenter.expireSessions();
            assertThat(client.rootFolder().name()).isEqualTo("Datacenters");
            assertThat(vcenter.ran("Login")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesSomethingRunsOnceAlthoughTheSessionExpired(LoggedOutReply reply) {
        try (Simulator vcenter = Simulator.builder()
                        .loggedOutReply(reply)
                        .taskDuration(Duration.ZERO)
                        .start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            var machine = new Client(vim).machine("web-01");
            vcenter.expireSessions();
            machine.powerOff().await();
            assertThat(vcenter.ran("PowerOffVM_Task")).isEqualTo(1);
            assertThat(vcenter.ran("Login")).isEqualTo(2);
        }
    }

    @Test
    void aSessionEndsWhenNobodyCallsForAWhile() {
        ManualClock clock = new ManualClock();
        try (Simulator vcenter = Simulator.builder()
                        .clock(clock)
                        .sessionTimeout(Duration.ofMinutes(5))
                        .start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            Client client = new Client(vim);
            clock.advance(Duration.ofMinutes(4));
            assertThat(client.serviceInstance().currentTime()).isEqualTo(clock.instant());
            clock.advance(Duration.ofMinutes(4));
            assertThat(client.serviceInstance().currentTime()).isEqualTo(clock.instant());
            assertThat(vcenter.ran("Login")).isEqualTo(1);
            clock.advance(Duration.ofMinutes(6));
            assertThat(client.serviceInstance().currentTime()).isEqualTo(clock.instant());
            assertThat(vcenter.ran("Login")).isEqualTo(2);
        }
    }

    @Test
    void twoClientsHaveSessionsOfTheirOwn() {
        try (Simulator vcenter = Simulator.start();
                Vim first = Vim.connect(vcenter.url(), vcenter.credentials())) {
            String key = key(first);
            try (Vim second = Vim.connect(vcenter.url(), vcenter.credentials())) {
                assertThat(key(second)).isNotEqualTo(key);
            }
            assertThat(key(first)).isEqualTo(key);
            assertThat(vcenter.ran("Login")).isEqualTo(2);
            assertThat(vcenter.ran("Logout")).isEqualTo(1);
        }
    }

    private static String key(Vim vim) {
        return Objects.requireNonNull(new Client(vim).sessionManager().currentSession())
                .getKey();
    }

    @Test
    void whoIsLoggedInCannotLogInAgain() {
        try (Simulator vcenter = Simulator.start()) {
            Wire wire = new Wire(vcenter);
            String cookie = wire.logIn();
            HttpResponse<String> again = wire.call(cookie, wire.login());
            assertThat(again.statusCode()).isEqualTo(500);
            assertThat(again.body()).contains("InvalidLoginFault");
            vcenter.expireSessions();
            assertThat(wire.call(cookie, wire.login()).statusCode()).isEqualTo(200);
            assertThat(vcenter.ran("Login")).isEqualTo(2);
        }
    }

    @Test
    void aLogoutEndsTheSession() {
        try (Simulator vcenter = Simulator.start()) {
            Wire wire = new Wire(vcenter);
            String cookie = wire.logIn();
            String logout = "<Logout xmlns='urn:vim25'><_this type='SessionManager'>SessionManager</_this></Logout>";
            assertThat(wire.call(cookie, logout).statusCode()).isEqualTo(200);
            assertThat(wire.call(cookie, logout).body()).contains("NotAuthenticatedFault");
            assertThat(vcenter.ran("Logout")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FAULT, 500, NotAuthenticatedFault",
        "MISSING_SET, 200, <missingSet><path>name</path><fault><fault xsi:type=\"NotAuthenticated\"",
        "EMPTY, 200, '<RetrievePropertiesExResponse xmlns=\"urn:vim25\"></RetrievePropertiesExResponse>'"
    })
    void whoIsLoggedOutReadsNothing(LoggedOutReply reply, int status, String text) {
        try (Simulator vcenter = Simulator.builder().loggedOutReply(reply).start()) {
            HttpResponse<String> refused = new Wire(vcenter)
                    .call(
                            "",
                            CURRENT_SESSION.replace("SessionManager", "Folder").replace("currentSession", "name"));
            assertThat(refused.statusCode()).isEqualTo(status);
            assertThat(refused.body()).contains(text);
            assertThat(vcenter.ran("RetrievePropertiesEx")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyMayReadTheCurrentSession(LoggedOutReply reply) {
        try (Simulator vcenter = Simulator.builder().loggedOutReply(reply).start()) {
            Wire wire = new Wire(vcenter);
            HttpResponse<String> without = wire.call("", CURRENT_SESSION);
            assertThat(without.statusCode()).isEqualTo(200);
            assertThat(without.body()).contains("<objects>").doesNotContain("propSet", "missingSet");
            assertThat(wire.call(wire.logIn(), CURRENT_SESSION).body()).contains("<userName>");
        }
    }
}
