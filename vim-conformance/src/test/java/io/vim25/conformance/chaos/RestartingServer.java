package io.vim25.conformance.chaos;

import io.vim25.Credentials;
import io.vim25.simulator.LoggedOutReply;
import io.vim25.simulator.RunListener;
import io.vim25.simulator.Simulator;
import java.time.Duration;

/**
 * A simulated vCenter that can be restarted on its port: it then has its first inventory again, and no sessions. From
 * start to start it takes another way of saying that nobody is logged in.
 */
final class RestartingServer implements AutoCloseable {
    private final RunListener listener;
    private final int port;
    private int starts;
    private volatile Simulator simulator;

    RestartingServer(RunListener listener) {
        this.listener = listener;
        this.port = Ports.find();
        this.simulator = started();
    }

    private Simulator started() {
        LoggedOutReply[] replies = LoggedOutReply.values();
        return Simulator.builder()
                .port(port)
                .taskDuration(Duration.ofMillis(2))
                .loggedOutReply(replies[starts++ % replies.length])
                .runListener(listener)
                .start();
    }

    int port() {
        return port;
    }

    Credentials credentials() {
        return simulator.credentials();
    }

    /** Ends all sessions and says how many there were. */
    int expireSessions() {
        return simulator.expireSessions();
    }

    /** Stops it and says how many sessions it had. */
    int stop() {
        simulator.close();
        return simulator.expireSessions();
    }

    /** Starts it again. */
    void start() {
        simulator = Ports.again(this::started);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
