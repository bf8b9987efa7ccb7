package io.vim25;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ScriptedServer.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What listeners are told of, seen from a program. */
final class CallListenerTest {
    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofSeconds(30), Duration.ofMillis(20), Duration.ofMillis(20));

    private final RecordingListener seen = new RecordingListener();
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Vim connect() {
        return server.builder().retry(QUICK).listener(seen).connect();
    }

    @Test
    void aCallThatWentWellIsOneAttempt() {
        Instant before = Instant.now();
        try (Vim vim = connect()) {
            vim.with(CallOptions.ofDefaults().withOperationId("my-op")).call(Check.object(), Check.safe());
        }
        CallEvent call = seen.calls.get(0);
        assertThat(seen.calls).hasSize(1);
        assertThat(call.call())
                .isEqualTo(new CallInfo(server.name(), "Check", Check.object().reference(), "my-op"));
        assertThat(call.outcome()).isEqualTo(CallOutcome.RESULT);
        assertThat(call.fault()).isNull();
        assertThat(call.begun()).isBetween(before, Instant.now());
        assertThat(call.attempts()).isEqualTo(seen.attempts).hasSize(1);
        AttemptEvent attempt = seen.attempts.get(0);
        assertThat(attempt.number()).isOne();
        assertThat(attempt.afterLogin()).isFalse();
        assertThat(attempt.outcome()).isEqualTo(CallOutcome.RESULT);
        assertThat(attempt.wireTime()).isPositive().isLessThanOrEqualTo(call.duration());
        assertThat(attempt.queueTime()).isLessThan(call.duration());
        assertThat(seen.threads).containsOnly(Thread.currentThread());
    }

    /** The same call without and with the listener, and what the server saw, agree. */
    @Test
    void bytesAreThoseOfTheBodies() throws IOException {
        try (Vim vim = connect()) {
            vim.call(Check.object(), Check.with("12345"));
            vim.call(Check.object(), Check.with("1234567890"));
        }
        AttemptEvent first = seen.attempts.get(0);
        AttemptEvent second = seen.attempts.get(1);
        assertThat(first.bytesSent()).isEqualTo(server.bodies("Check").get(0).length());
        assertThat(second.bytesSent()).isEqualTo(first.bytesSent() + 5);
        assertThat(first.bytesReceived()).isEqualTo(server.reply("Check").length());
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(List.of(Answer.FAULT), CallOutcome.FAULT, "InvalidState", List.of(CallOutcome.FAULT)),
                Arguments.of(
                        List.of(Answer.PAGE),
                        CallOutcome.RESULT,
                        null,
                        List.of(CallOutcome.HTTP_ERROR, CallOutcome.RESULT)),
                Arguments.of(
                        List.of(Answer.GARBAGE, Answer.SILENCE),
                        CallOutcome.RESULT,
                        null,
                        List.of(CallOutcome.UNREADABLE_REPLY, CallOutcome.REPLY_LOST, CallOutcome.RESULT)),
                Arguments.of(
                        List.of(Answer.PAGE, Answer.PAGE, Answer.PAGE),
                        CallOutcome.HTTP_ERROR,
                        null,
                        List.of(CallOutcome.HTTP_ERROR, CallOutcome.HTTP_ERROR, CallOutcome.HTTP_ERROR)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void eachAttemptIsTold(
            List<Answer> answers, CallOutcome outcome, @Nullable String fault, List<CallOutcome> attempts) {
        server.answer(answers.toArray(Answer[]::new));
        try (Vim vim = connect()) {
            try {
                vim.call(Check.object(), Check.safe());
                assertThat(outcome).isEqualTo(CallOutcome.RESULT);
            } catch (VimException e) {
                assertThat(outcome).isNotEqualTo(CallOutcome.RESULT);
            }
        }
        CallEvent call = seen.calls.get(0);
        assertThat(call.outcome()).isEqualTo(outcome);
        assertThat(call.fault()).isEqualTo(fault);
        assertThat(call.attempts()).extracting(AttemptEvent::outcome).isEqualTo(attempts);
        assertThat(call.attempts().stream().map(AttemptEvent::number))
                .isEqualTo(Stream.iterate(1, number -> number + 1)
                        .limit(attempts.size())
                        .toList());
        assertThat(call.attempts()).noneMatch(AttemptEvent::afterLogin);
        Duration pauses = Duration.ofMillis(10).multipliedBy(attempts.size() - 1);
        assertThat(call.duration()).isGreaterThan(pauses);
        assertThat(call.attempts()).allMatch(attempt -> attempt.queueTime().compareTo(Duration.ofMillis(10)) < 0);
    }

    @Test
    void anUnknownOutcomeIsTheCallsAndNotTheAttempts() {
        server.answer(Answer.SILENCE);
        try (Vim vim = connect()) {
            assertThatThrownBy(() -> vim.call(Check.object(), Check.unsafe()))
                    .isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(seen.calls.get(0).outcome()).isEqualTo(CallOutcome.OUTCOME_UNKNOWN);
        assertThat(seen.attempts).extracting(AttemptEvent::outcome).containsExactly(CallOutcome.REPLY_LOST);
    }

    @Test
    void aLoginIsToldAndSoIsTheAttemptAfterIt() {
        server.answer(Answer.LOGGED_OUT, Answer.RESULT);
        try (Vim vim = connect()) {
            assertThat(seen.logins).extracting(LoginEvent::first).containsExactly(true);
            vim.call(Check.object(), Check.unsafe());
        }
        assertThat(seen.logins).extracting(LoginEvent::first).containsExactly(true, false);
        assertThat(seen.logins).extracting(LoginEvent::outcome).containsOnly(CallOutcome.RESULT);
        LoginEvent again = seen.logins.get(1);
        assertThat(again.server()).isEqualTo(server.name());
        assertThat(again.duration()).isPositive();
        assertThat(seen.attempts).extracting(AttemptEvent::fault).containsExactly("NotAuthenticated", null);
        assertThat(seen.attempts).extracting(AttemptEvent::afterLogin).containsExactly(false, true);
        assertThat(seen.attempts.get(1).queueTime()).isGreaterThan(again.duration());
    }

    @ParameterizedTest
    @EnumSource
    void toWaitForAConnectionIsNoTimeOnTheWire(TransportKind kind) throws InterruptedException {
        server.answer(Answer.LATE_RESULT, Answer.LATE_RESULT);
        try (Vim vim = server.builder()
                .transport(kind)
                .maxConnections(1)
                .listener(seen)
                .connect()) {
            Thread other = new Thread(() -> vim.call(Check.object(), Check.safe()));
            other.start();
            vim.call(Check.object(), Check.safe());
            other.join();
        }
        AttemptEvent second = seen.attempts.get(1);
        Duration most = ScriptedServer.LATE.multipliedBy(3).dividedBy(4);
        assertThat(seen.attempts.get(0).queueTime()).isLessThan(most);
        assertThat(second.queueTime()).isGreaterThan(most);
        assertThat(second.wireTime()).isBetween(most, ScriptedServer.LATE.plus(most));
    }

    @Test
    void aListenerMayCall() {
        List<String> names = new ArrayList<>();
        Vim[] vims = new Vim[1];
        CallListener caller = new CallListener() {
            @Override
            public void loggedIn(LoginEvent event) {
                if (!event.first()) {
                    vims[0].call(Check.object(), Check.safe());
                    names.add("called");
                }
            }
        };
        server.answer(Answer.LOGGED_OUT);
        try (Vim vim = server.builder().listener(caller).connect()) {
            vims[0] = vim;
            vim.call(Check.object(), Check.unsafe());
        }
        assertThat(names).containsExactly("called");
    }

    @Test
    void aLoginThatIsRefusedIsToldOnce() {
        server.answer(Answer.LOGGED_OUT_AND_NO_LOGIN);
        try (Vim vim = connect()) {
            assertThatThrownBy(() -> vim.call(Check.object(), Check.safe())).isInstanceOf(InvalidLogin.class);
            server.answer(Answer.LOGGED_OUT);
            assertThatThrownBy(() -> vim.call(Check.object(), Check.safe())).isInstanceOf(LoginRefusedException.class);
        }
        assertThat(seen.logins).extracting(LoginEvent::fault).containsExactly(null, "InvalidLogin");
        assertThat(seen.calls).extracting(CallEvent::outcome).containsExactly(CallOutcome.FAULT, CallOutcome.REFUSED);
        assertThat(seen.attempts).extracting(AttemptEvent::fault).containsOnly("NotAuthenticated");
    }

    @Test
    void whatCanNotBeSentIsAnAttemptWithoutBytes() {
        try (Vim vim = connect()) {
            assertThatThrownBy(() -> vim.call(Check.object(), Check.with("\u0000")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        AttemptEvent attempt = seen.attempts.get(0);
        assertThat(seen.attempts).hasSize(1);
        assertThat(attempt.outcome()).isEqualTo(CallOutcome.REFUSED);
        assertThat(attempt.bytesSent()).isZero();
        assertThat(attempt.wireTime()).isZero();
        assertThat(seen.calls.get(0).outcome()).isEqualTo(CallOutcome.REFUSED);
    }

    @Test
    void aServerThatIsGoneIsUnreachable() {
        try (Vim vim = connect()) {
            server.close();
            assertThatThrownBy(() -> vim.call(Check.object(), Check.unsafe())).isInstanceOf(TransportException.class);
        }
        assertThat(seen.attempts)
                .allMatch(attempt ->
                        attempt.bytesSent() == 0 && attempt.wireTime().isZero())
                .hasSize(3)
                .extracting(AttemptEvent::outcome)
                .containsOnly(CallOutcome.UNREACHABLE);
        assertThat(seen.calls.get(0).outcome()).isEqualTo(CallOutcome.UNREACHABLE);
    }

    @Test
    void aListenerThatThrowsDoesNoHarm() {
        CallListener broken = new CallListener() {
            @Override
            public void attempted(AttemptEvent event) {
                throw new IllegalStateException("attempted");
            }

            @Override
            public void called(CallEvent event) {
                throw new AssertionError("called");
            }

            @Override
            public void loggedIn(LoginEvent event) {
                throw new NoClassDefFoundError("loggedIn");
            }
        };
        server.answer(Answer.FAULT);
        try (Vim vim = server.builder().listener(broken).listener(seen).connect()) {
            assertThatThrownBy(() -> vim.call(Check.object(), Check.safe()))
                    .isInstanceOf(MethodFault.class)
                    .hasNoSuppressedExceptions();
            assertThatCode(() -> vim.call(Check.object(), Check.safe())).doesNotThrowAnyException();
        }
        assertThat(seen.calls).hasSize(2);
        assertThat(seen.logins).hasSize(1);
    }

    @Test
    void eventsHoldNoArgument() {
        try (Vim vim = connect()) {
            vim.call(Check.object(), Check.with("open-sesame"));
        }
        assertThat(List.of(seen.calls, seen.attempts, seen.logins).toString()).doesNotContain("open-sesame", "secret");
    }
}
