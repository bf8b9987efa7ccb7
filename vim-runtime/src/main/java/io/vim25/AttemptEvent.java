package io.vim25;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of a call: it was sent once, or failed before it could be.
 *
 * @param call which call it belongs to
 * @param number how many there were so far, this one included; the first is 1
 * @param afterLogin whether it was sent again in a new session, since the server had forgotten the last one
 * @param begun when it began, by this machine's clock
 * @param queueTime how long it waited before it was sent: for a login, its own or that of another thread, and for a
 *     connection that is free. The whole time, if it couldn't be sent
 * @param wireTime how long it took from there until the reply was read; connecting included. Zero if it wasn't sent
 * @param bytesSent the length of the request's body
 * @param bytesReceived how much of the reply's body was read, uncompressed
 * @param outcome what became of it
 * @param fault the fault's type on the wire, for example {@code InvalidState}; null unless the outcome is a fault
 */
public record AttemptEvent(
        CallInfo call,
        int number,
        boolean afterLogin,
        Instant begun,
        Duration queueTime,
        Duration wireTime,
        long bytesSent,
        long bytesReceived,
        CallOutcome outcome,
        @Nullable String fault) {}
