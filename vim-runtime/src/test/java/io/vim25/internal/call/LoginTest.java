package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.LoginRefusedException;
import io.vim25.MethodFault;
import io.vim25.NoPermission;
import io.vim25.SystemError;
import io.vim25.Vim;
import io.vim25.internal.core.NoClientCertificate;
import io.vim25.internal.core.SSPIChallenge;
import io.vim25.internal.saml.TestToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to log in, as a server sees it, and what becomes of those that it refuses. */
@Timeout(60)
final class LoginTest {
    private static final KeyPair HOLDER = TestToken.keys("EC");

    private LoginServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LoginServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("Login", Credentials.password("eve", "secret-1"), "<password>secret-1</password>"),
                Arguments.of("LoginByToken", Credentials.samlToken(TestToken.bearer()), "jörg@example.com"),
                Arguments.of(
                        "LoginByToken",
                        Credentials.samlToken(TestToken.holderOfKey(HOLDER.getPublic()), HOLDER.getPrivate()),
                        "</ds:Signature></wsse:Security>"),
                Arguments.of(
                        "LoginExtensionByCertificate",
                        Credentials.extension("com.acme.backup"),
                        "<extensionKey>com.acme.backup</extensionKey>"),
                Arguments.of(
                        "LoginBySSPI",
                        (Credentials) login -> login.sspi(challenge -> bytes("secret-1")),
                        "<base64Token>" + base64("secret-1") + "</base64Token>"),
                Arguments.of(
                        "CloneSession",
                        Credentials.cloneTicket(() -> "secret-1"),
                        "<cloneTicket>secret-1</cloneTicket>"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isSentWithoutACookie(String operation, Credentials credentials, String text) {
        try (Vim vim = server.builder(credentials).locale("de_DE").connect()) {
            assertThat(server.logins()).singleElement().satisfies(login -> {
                assertThat(login.operation()).isEqualTo(operation);
                assertThat(login.cookie()).isNull();
                assertThat(login.body()).contains(text);
                assertThat(login.body().contains("<locale>de_DE</locale>"))
                        .isEqualTo(!operation.equals("CloneSession"));
            });
            assertThat(vim.sessionCookie().value()).isEqualTo("vmware_soap_session=\"1\"");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isTriedAgainWhenItsReplyIsLost(String operation, Credentials credentials, String text) {
        server.dropReply();
        try (Vim vim = server.builder(credentials).connect()) {
            assertThat(server.logins())
                    .hasSize(2)
                    .allSatisfy(login -> assertThat(login.body()).contains(text));
            assertThat(vim.sessionCookie().value()).isEqualTo("vmware_soap_session=\"2\"");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isNotTriedAgainWhenItIsRefused(String operation, Credentials credentials, String text) {
        try (Vim vim = server.builder(credentials).connect()) {
            server.expire();
            server.refuse(new InvalidLogin());
            assertThatThrownBy(vim::cloneTicket)
                    .isInstanceOf(InvalidLogin.class)
                    .hasMessageContaining(operation + " on SessionManager")
                    .satisfies(LoginTest::tellsNoSecret);
            assertThatThrownBy(vim::cloneTicket)
                    .isInstanceOf(LoginRefusedException.class)
                    .satisfies(LoginTest::tellsNoSecret);
            assertThat(server.logins()).hasSize(2);
        }
        assertThat(credentials.toString()).doesNotContain("secret-1", "saml2:");
    }

    private static void tellsNoSecret(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain("secret-1", base64("secret-1"), "saml2:", "jörg");
    }

    static Stream<MethodFault> refusals() {
        return Stream.of(new InvalidLogin(), new NoPermission(), new NoClientCertificate());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsFinal(MethodFault fault) {
        try (Vim vim = server.builder(Credentials.extension("key")).connect()) {
            server.expire();
            server.refuse(fault);
            assertThatThrownBy(vim::cloneTicket).isInstanceOf(fault.getClass());
            assertThatThrownBy(vim::cloneTicket)
                    .isInstanceOf(LoginRefusedException.class)
                    .cause()
                    .isInstanceOf(fault.getClass());
            assertThat(server.logins()).hasSize(2);
        }
    }

    @Test
    void aServerThatFailsMayLetOneInLater() {
        try (Vim vim = server.builder(Credentials.password("eve", "secret-1")).connect()) {
            server.expire();
            server.refuse(new SystemError());
            assertThatThrownBy(vim::cloneTicket).isInstanceOf(SystemError.class);
            assertThat(vim.cloneTicket()).isEqualTo("ticket-1");
            assertThat(server.logins()).hasSize(3);
        }
    }

    @Test
    void aTokenThatIsRefusedTellsHowLongItIsValid() {
        server.refuse(new InvalidLogin());
        assertThatThrownBy(() -> server.builder(Credentials.samlToken(TestToken.bearer()))
                        .connect())
                .isInstanceOf(InvalidLogin.class)
                .hasMessageContaining("by a SAML token that is valid until 2026-11-22T10:05:00Z; here it is 2");
    }

    @Test
    void sspiAnswersChallengesUntilTheServerHasEnough() {
        server.refuse(new SSPIChallenge().setBase64Token(base64("who?")))
                .refuse(new SSPIChallenge().setBase64Token(base64("really?")));
        List<String> challenges = new ArrayList<>();
        Credentials sspi = login -> login.sspi(challenge -> {
            challenges.add(new String(challenge, StandardCharsets.UTF_8));
            return bytes("token-" + challenges.size());
        });
        try (Vim vim = server.builder(sspi).connect()) {
            assertThat(challenges).containsExactly("", "who?", "really?");
            assertThat(server.logins())
                    .extracting(LoginServer.Seen::cookie)
                    .as("the dialog goes by the server's cookie")
                    .containsExactly(null, "vmware_soap_session=\"1\"", "vmware_soap_session=\"2\"");
            assertThat(server.logins().get(2).body()).contains(base64("token-3"));
            assertThat(vim.sessionCookie().value()).isEqualTo("vmware_soap_session=\"3\"");
        }
    }

    @Test
    void sspiEndsWhenTheServerNeverHasEnough() {
        for (int i = 0; i < 100; i++) {
            server.refuse(new SSPIChallenge().setBase64Token(base64("who?")));
        }
        assertThatThrownBy(() -> server.builder(login -> login.sspi(challenge -> bytes("eve")))
                        .connect())
                .isInstanceOf(SSPIChallenge.class);
        assertThat(server.logins()).hasSize(10);
    }

    @Test
    void credentialsMayTryAnotherWayAfterARefusal() {
        server.refuse(new InvalidLogin());
        Credentials either = login -> {
            try {
                login.samlToken(TestToken.bearer());
            } catch (InvalidLogin e) {
                login.password("eve", "secret-1");
            }
        };
        try (Vim vim = server.builder(either).connect()) {
            assertThat(server.logins())
                    .extracting(LoginServer.Seen::operation)
                    .containsExactly("LoginByToken", "Login");
            server.expire();
            assertThat(vim.cloneTicket()).as("nothing was final").isEqualTo("ticket-1");
        }
    }

    @Test
    void credentialsThatFailAreAskedAgainByTheNextCall() {
        AtomicReference<String> password = new AtomicReference<>("secret-1");
        Credentials vault = login -> {
            if (password.get().isEmpty()) {
                throw new IllegalStateException("the vault is sealed");
            }
            login.password("eve", password.get());
        };
        try (Vim vim = server.builder(vault).connect()) {
            server.expire();
            password.set("");
            assertThatThrownBy(vim::cloneTicket).hasMessage("the vault is sealed");
            password.set("secret-2");
            assertThat(vim.cloneTicket()).isEqualTo("ticket-1");
            assertThat(server.logins())
                    .hasSize(2)
                    .last()
                    .satisfies(login -> assertThat(login.body()).contains("secret-2"));
        }
    }

    @Test
    void credentialsThatDoNotLogInAreToldSo() {
        assertThatThrownBy(() -> server.builder(login -> {}).connect())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("haven't logged in");
    }

    @Test
    void credentialsThatLogInTwiceAreToldSo() {
        Credentials twice = login -> {
            login.password("eve", "secret-1");
            login.password("eve", "secret-1");
        };
        assertThatThrownBy(() -> server.builder(twice).connect())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("logged in")
                .hasMessageContaining("already");
        assertThat(server.logins()).hasSize(1);
    }

    @Test
    void credentialsThatCallTheVimThatTheyLogInAreToldSo() {
        AtomicReference<Vim> self = new AtomicReference<>();
        Credentials own = login -> {
            if (self.get() != null) {
                self.get().cloneTicket();
            }
            login.password("eve", "secret-1");
        };
        try (Vim vim = server.builder(own).connect()) {
            self.set(vim);
            server.expire();
            assertThatThrownBy(vim::cloneTicket)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("call the Vim that they are to log in");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }
}
