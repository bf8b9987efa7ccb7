package io.vim25.internal.call;

import io.vim25.AttemptEvent;
import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.LoginEvent;
import io.vim25.LoginRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who are told of calls and logins. Thread-safe. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Guarded> all;
    private final String server;
    private final Waiting waiting;

    /**
     * Tells these.
     *
     * @param server the server's name
     */
    Listeners(List<CallListener> listeners, String server, Waiting waiting) {
        this.all = listeners.stream()
                .map(listener -> new Guarded(listener, new AtomicBoolean()))
                .toList();
        this.server = server;
        this.waiting = waiting;
    }

    /** Whether there is nobody to tell. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Notes what becomes of a call. */
    Observation observe(Invocation<?> call) {
        return new Observation(call, server, this, waiting);
    }

    /**
     * Logs in and tells of it. Where there was no login, since an earlier one was refused, there is nothing to tell.
     *
     * @param first whether there was no session before
     */
    Session login(boolean first, Supplier<Session> login) {
        if (isEmpty()) {
            return login.get();
        }
        Instant begun = waiting.clock().instant();
        long start = waiting.nanos().getAsLong();
        try {
            Session session = login.get();
            loggedIn(first, begun, start, Ending.RESULT);
            return session;
        } catch (LoginRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            loggedIn(first, begun, start, Ending.of(e));
            throw e;
        }
    }

    private void loggedIn(boolean first, Instant begun, long start, Ending ending) {
        Duration duration = Duration.ofNanos(waiting.nanos().getAsLong() - start);
        LoginEvent event = new LoginEvent(server, first, begun, duration, ending.outcome(), ending.fault());
        tell(listener -> listener.loggedIn(event));
    }

    void attempted(AttemptEvent event) {
        tell(listener -> listener.attempted(event));
    }

    void called(CallEvent event) {
        tell(listener -> listener.called(event));
    }

    private void tell(Consumer<CallListener> event) {
        for (Guarded listener : all) {
            listener.tell(event);
        }
    }

    /**
     * A listener that can do no harm.
     *
     * @param hasFailed whether it has thrown something already, which is said aloud only once
     */
    private record Guarded(CallListener listener, AtomicBoolean hasFailed) {
        void tell(Consumer<CallListener> event) {
            try {
                event.accept(listener);
            } catch (Exception | LinkageError | AssertionError e) {
                if (hasFailed.compareAndSet(false, true)) {
                    LOG.warn(
                            "{} failed; calls go on without it. Further failures of it are logged at debug.",
                            listener.getClass().getName(),
                            e);
                } else {
                    LOG.debug("{} failed", listener.getClass().getName(), e);
                }
            }
        }
    }
}
