package io.vim25.internal.call;

import io.vim25.AttemptEvent;
import io.vim25.CallEvent;
import io.vim25.CallInfo;
import io.vim25.internal.codec.Decoded;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is seen of one call while it runs, and told to listeners. One thread uses it. */
final class Observation {
    private final CallInfo call;
    private final Listeners listeners;
    private final Waiting waiting;
    private final Instant begun;
    private final long start;
    private final List<AttemptEvent> attempts = new ArrayList<>(1);

    /** How many attempts were over when the present try began; a further one of the same try follows a login. */
    private int before;

    private ObservedAttempt attempt;

    Observation(Invocation<?> call, String server, Listeners listeners, Waiting waiting) {
        this.call = new CallInfo(server, call.method().operation(), call.self(), call.operationId());
        this.listeners = listeners;
        this.waiting = waiting;
        this.attempt = new ObservedAttempt(waiting);
        this.begun = attempt.begun();
        this.start = attempt.start();
    }

    /** Makes the call, and tells how it ended. */
    <R extends @Nullable Object> R of(Supplier<R> work) {
        R result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            ended(Ending.of(e));
            throw e;
        }
        ended(Ending.RESULT);
        return result;
    }

    private void ended(Ending ending) {
        Duration duration = Duration.ofNanos(waiting.nanos().getAsLong() - start);
        listeners.called(new CallEvent(call, begun, duration, ending.outcome(), ending.fault(), attempts));
    }

    /** The call is tried, in the session that there is or will be. */
    void tries() {
        before = attempts.size();
        attempt = new ObservedAttempt(waiting);
    }

    /** A request is about to be sent. */
    void sending(int bytes) {
        attempt.sending(bytes);
    }

    /** It was sent after it had waited for a connection. */
    void connected(Duration waited) {
        attempt.connected(waited);
    }

    /** Counts what is read of the reply. */
    InputStream counting(InputStream body) {
        return attempt.counting(body);
    }

    /** A reply was read. */
    void answered(Decoded<?> reply) {
        attempted(Ending.of(reply));
    }

    /** Sending failed, or there was nothing that could be sent. What follows upon a reply is no further attempt. */
    void failed(RuntimeException e) {
        if (attempt.isSent() || attempts.size() == before) {
            attempted(Ending.of(e));
        }
    }

    private void attempted(Ending ending) {
        AttemptEvent event = attempt.event(call, attempts.size() + 1, attempts.size() > before, ending);
        attempts.add(event);
        attempt = new ObservedAttempt(waiting);
        listeners.attempted(event);
    }
}
