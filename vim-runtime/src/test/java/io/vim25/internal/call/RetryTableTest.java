package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.CallInterruptedException;
import io.vim25.HttpErrorException;
import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.NotSupported;
import io.vim25.OutcomeUnknownException;
import io.vim25.ProtocolException;
import io.vim25.ReplyTooLongException;
import io.vim25.RetryPolicy;
import io.vim25.TransportException;
import io.vim25.VimException;
import io.vim25.internal.core.Logout;
import io.vim25.internal.core.RetrieveServiceContent;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What failed, and may it run twice: each row of the table, without any real time. */
final class RetryTableTest {
    private static final Method<?, ?> SAFE = new RetrieveServiceContent();
    private static final Method<?, ?> UNSAFE = new Logout();
    private static final RetryPolicy POLICY =
            new RetryPolicy(4, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(3));

    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<Duration> pauses = new ArrayList<>();
    private long now;

    static Stream<Arguments> rows() {
        return Stream.of(
                row("refused, unknown name, TLS", notSent(), Decision.AGAIN, Decision.AGAIN),
                row("an untrusted certificate", untrusted(), Decision.END, Decision.END),
                row("no reply", lost(), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("an unreadable reply", new ProtocolException("cut"), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("a reply beyond the limit", tooLong(), Decision.END, Decision.OUTCOME_UNKNOWN),
                row("500 without SOAP", http(500), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("502 without SOAP", http(502), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("503 without SOAP", http(503), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("504 without SOAP", http(504), Decision.AGAIN, Decision.OUTCOME_UNKNOWN),
                row("403 without SOAP", http(403), Decision.END, Decision.END),
                row("407 without SOAP", http(407), Decision.END, Decision.END),
                row("a fault", new NotSupported(), Decision.END, Decision.END));
    }

    private static VimException tooLong() {
        return new ReplyTooLongException("too long", null);
    }

    private static Arguments row(String what, VimException failure, Decision safe, Decision unsafe) {
        return Arguments.of(what, failure, safe, unsafe);
    }

    @ParameterizedTest(name = "{0}: {2}, {3}")
    @MethodSource("rows")
    void each(String what, VimException failure, Decision safe, Decision unsafe) {
        assertThat(outcome(SAFE, failure, true)).as("safe to repeat").isEqualTo(safe);
        assertThat(outcome(UNSAFE, failure, true)).as("changes something").isEqualTo(unsafe);
        assertThat(outcome(UNSAFE, failure, false))
                .as("changes something, but only a login was sent")
                .isEqualTo(safe);
    }

    /** What becomes of a call whose first attempt fails, and whose second doesn't. */
    private Decision outcome(Method<?, ?> method, VimException failure, boolean sent) {
        Server server = new Server(sent, failure);
        try {
            call(server, method, POLICY);
            return Decision.AGAIN;
        } catch (OutcomeUnknownException e) {
            assertThat(e).hasCause(failure);
            return Decision.OUTCOME_UNKNOWN;
        } catch (VimException e) {
            assertThat(e).isSameAs(failure).hasNoSuppressedExceptions();
            return Decision.END;
        } finally {
            assertThat(server.attempts).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void pausesGrowAndAreBounded() {
        VimException failure = lost();
        Server server = new Server(true, failure, lost(), lost(), failure);
        VimException thrown =
                catchThrowableOfType(VimException.class, () -> call(server, SAFE, POLICY.withDeadline(hour())));
        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.getSuppressed()[0]).hasMessage("the last of 4 attempts in 6000 ms");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void noAttemptBeginsAfterTheDeadline() {
        Server server = new Server(true, lost(), lost(), lost());
        VimException thrown = catchThrowableOfType(
                VimException.class, () -> call(server, SAFE, POLICY.withDeadline(Duration.ofMillis(2900))));
        assertThat(thrown).isInstanceOf(TransportException.class);
        assertThat(server.attempts).isEqualTo(2);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aServerThatAsksForALongerPauseGetsIt() {
        call(new Server(true, new HttpErrorException("busy", 503, Duration.ofSeconds(5))), SAFE, POLICY);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void oneAttemptIsOne() {
        VimException failure = notSent();
        Server server = new Server(false, failure);
        assertThat(catchThrowableOfType(VimException.class, () -> call(server, SAFE, RetryPolicy.never())))
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
        assertThat(server.attempts).isOne();
    }

    @Test
    void anInterruptEndsAPause() {
        Waiting interrupted = new Waiting(
                () -> now,
                clock(),
                pause -> {
                    throw new InterruptedException();
                },
                fullPauses());
        assertThat(catchThrowableOfType(
                        VimException.class,
                        () -> new RetryCaller(new Server(true, lost()), "vc", interrupted)
                                .call(invocation(SAFE), POLICY, LONGEST)))
                .isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anUnknownOutcomeTellsAllThatIsKnown() {
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class, () -> call(new Server(true, lost()), UNSAFE, POLICY));
        assertThat(e.operation()).isEqualTo("Logout");
        assertThat(e.object()).hasToString("SessionManager:the-1");
        assertThat(e.operationId()).isEqualTo("test-1");
        assertThat(e.sentAfter()).isEqualTo(Instant.ofEpochSecond(1000));
        assertThat(e.sentBefore()).isEqualTo(Instant.ofEpochSecond(1000));
        assertThat(e).hasMessageContaining("Logout on SessionManager:the-1 at vc (operation id test-1)");
    }

    private static TransportException notSent() {
        return new TransportException("refused", false, null);
    }

    private static TransportException lost() {
        return new TransportException("reset", true, null);
    }

    private static TransportException untrusted() {
        return new TransportException("who is this?", false, new CertificateException("unknown"));
    }

    private static HttpErrorException http(int status) {
        return new HttpErrorException("<html>", status, null);
    }

    private static Duration hour() {
        return Duration.ofHours(1);
    }

    private void call(Server server, Method<?, ?> method, RetryPolicy policy) {
        Waiting waiting = new Waiting(
                () -> now,
                clock(),
                pause -> {
                    pauses.add(pause);
                    now += pause.toNanos();
                },
                fullPauses());
        new RetryCaller(server, "vc", waiting).call(invocation(method), policy, LONGEST);
    }

    private InstantSource clock() {
        return () -> Instant.ofEpochSecond(1000).plusNanos(now);
    }

    /** Chance shortens nothing. */
    private static RandomGenerator fullPauses() {
        return () -> 0;
    }

    private static Invocation<?> invocation(Method<?, ?> method) {
        return new Invocation<>(null, ManagedObjectReference.of("SessionManager", "the-1"), method, "test-1");
    }

    /** Fails as often as it has failures, then answers. */
    private static final class Server implements RetryCaller.Caller {
        private final boolean sent;
        private final VimException[] failures;
        private int attempts;

        Server(boolean sent, VimException... failures) {
            this.sent = sent;
            this.failures = failures;
        }

        @Override
        public <R extends @Nullable Object> R call(Invocation<R> call, Attempt attempt) {
            if (sent) {
                attempt.sending();
            }
            if (attempts++ < failures.length) {
                throw failures[attempts - 1];
            }
            return null;
        }
    }
}
