package io.vim25.internal.call;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls in the present session again and again, so that a server doesn't end it, on a thread of its own. It never logs
 * in: when a session has ended, the next call of the program does, as it would without this. Whatever goes wrong, it
 * goes on.
 */
final class KeepAlive implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeepAlive.class);

    private final Ping ping;
    private final String server;
    private final long intervalNanos;
    private final RandomGenerator random;
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean failing;

    KeepAlive(Ping ping, String server, Duration interval, RandomGenerator random) {
        this.ping = ping;
        this.server = server;
        this.intervalNanos = interval.toNanos();
        this.random = random;
    }

    /** Starts the thread. */
    void start() {
        Thread thread = new Thread(this::run, "vim-keep-alive-" + server);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!closed.await(pause(), TimeUnit.NANOSECONDS)) {
                callOnce();
            }
        } catch (InterruptedException e) {
            LOG.warn("{}: the keep-alive was interrupted and has ended", server);
        }
    }

    /** A little shorter at random, so that many programs that a restarted server let in at once don't stay in step. */
    private long pause() {
        return intervalNanos - random.nextLong(intervalNanos / 10 + 1);
    }

    // An error, too, isn't the end of this: the program goes on, and so must its session.
    private void callOnce() {
        try {
            boolean alive = ping.call();
            LOG.debug(
                    "{}: {}",
                    server,
                    alive ? "the session is kept alive" : "the session has ended; the next call logs in");
            failing = false;
        } catch (Throwable e) {
            tell(e);
            failing = true;
        }
    }

    private void tell(Throwable e) {
        if (failing || closed.getCount() == 0) {
            LOG.debug("{}: the session still can't be kept alive: {}", server, e.toString());
        } else {
            LOG.warn("{}: the session can't be kept alive; it is tried again", server, e);
        }
    }

    /** Ends it; a call that is under way ends by itself. */
    @Override
    public void close() {
        closed.countDown();
    }

    /** What keeps a session alive. */
    interface Ping {
        /** Calls; false if there is no session, or it has ended. */
        boolean call();
    }
}
