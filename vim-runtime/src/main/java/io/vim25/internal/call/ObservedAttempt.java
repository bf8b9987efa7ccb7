package io.vim25.internal.call;

import io.vim25.AttemptEvent;
import io.vim25.CallInfo;
import io.vim25.CallOutcome;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is seen of one attempt. One thread uses it. */
final class ObservedAttempt {
    private final Waiting waiting;
    private final Instant begun;
    private final long start;
    private long sentAt;
    private boolean isSent;
    private int bytesSent;
    private @Nullable CountedBody received;

    /** One that begins now. */
    ObservedAttempt(Waiting waiting) {
        this.waiting = waiting;
        this.begun = waiting.clock().instant();
        this.start = waiting.nanos().getAsLong();
    }

    Instant begun() {
        return begun;
    }

    long start() {
        return start;
    }

    void sending(int bytes) {
        isSent = true;
        bytesSent = bytes;
        sentAt = waiting.nanos().getAsLong();
    }

    void connected(Duration waited) {
        sentAt += waited.toNanos();
    }

    boolean isSent() {
        return isSent;
    }

    InputStream counting(InputStream body) {
        received = new CountedBody(body);
        return received;
    }

    /** The attempt, which ends now. */
    AttemptEvent event(CallInfo call, int number, boolean afterLogin, Ending ending) {
        long end = waiting.nanos().getAsLong();
        boolean onWire = isSent && ending.outcome() != CallOutcome.UNREACHABLE;
        return new AttemptEvent(
                call,
                number,
                afterLogin,
                begun,
                Duration.ofNanos((onWire ? sentAt : end) - start),
                onWire ? Duration.ofNanos(end - sentAt) : Duration.ZERO,
                onWire ? bytesSent : 0,
                received == null ? 0 : received.count(),
                ending.outcome(),
                ending.fault());
    }
}
