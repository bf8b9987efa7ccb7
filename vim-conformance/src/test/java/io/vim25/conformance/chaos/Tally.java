package io.vim25.conformance.chaos;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what happened. Thread-safe. */
final class Tally {
    private final Map<Trouble, LongAdder> troubles = new ConcurrentHashMap<>();
    private final LongAdder requests = new LongAdder();
    private final LongAdder connections = new LongAdder();
    private final LongAdder refusals = new LongAdder();
    private final LongAdder expiries = new LongAdder();
    private final LongAdder restarts = new LongAdder();
    private final LongAdder sessionsLost = new LongAdder();
    private final LongAdder serverGone = new LongAdder();
    private final LongAdder logins = new LongAdder();
    private final LongAdder loginsLost = new LongAdder();
    private final LongAdder loginsAnswered = new LongAdder();

    /** The proxy did something. */
    void did(Trouble trouble) {
        troubles.computeIfAbsent(trouble, key -> new LongAdder()).increment();
    }

    /** A connection reached the proxy. */
    void connection() {
        connections.increment();
    }

    /** A request reached the proxy whole. */
    void request() {
        requests.increment();
    }

    /** Connections are refused for a while. */
    void refusal() {
        refusals.increment();
    }

    /** All sessions ended. */
    void expiry(int sessions) {
        expiries.increment();
        lost(sessions);
    }

    /** The server restarted, and all sessions ended. */
    void restart(int sessions) {
        restarts.increment();
        lost(sessions);
    }

    private void lost(int sessions) {
        if (sessions > 0) {
            sessionsLost.increment();
        }
    }

    /** The proxy had a request, and there was no server to take or to answer it. */
    void serverWasGone() {
        serverGone.increment();
    }

    /** The server ran a Login. */
    void loginRan() {
        logins.increment();
    }

    /** A Login went to the server, and its reply wasn't passed on whole and in time. */
    void loginLost() {
        loginsLost.increment();
    }

    /** The reply to a Login was passed on whole and in time. */
    void loginAnswered() {
        loginsAnswered.increment();
    }

    long count(Trouble trouble) {
        LongAdder count = troubles.get(trouble);
        return count == null ? 0 : count.sum();
    }

    long requests() {
        return requests.sum();
    }

    long connections() {
        return connections.sum();
    }

    long refusals() {
        return refusals.sum();
    }

    long expiries() {
        return expiries.sum();
    }

    long restarts() {
        return restarts.sum();
    }

    long serverGone() {
        return serverGone.sum();
    }

    long logins() {
        return logins.sum();
    }

    long loginsLost() {
        return loginsLost.sum();
    }

    /** Logins that ran, and whose sessions no client ever knew of. */
    long strays() {
        return logins.sum() - loginsAnswered.sum();
    }

    /** How many Logins there may be: the first, one after each time that sessions ended, one for each lost reply. */
    long loginsNeeded() {
        return 1 + sessionsLost.sum() + loginsLost.sum();
    }
}
