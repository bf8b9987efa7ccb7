package io.vim25.internal.call;

import io.vim25.CallInterruptedException;
import io.vim25.LoginRefusedException;
import io.vim25.MethodFault;
import io.vim25.TransportException;
import io.vim25.internal.transport.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions of one {@code Vim}, one after the other, each with a generation number. However many threads notice that
 * one has ended, one of them logs in and the others take its session. Thread-safe.
 */
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /** How long {@link #close} waits for a login that is under way, and for the logout. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long {@link #keepAlive} waits: a server that hangs mustn't keep it from the next time. */
    private static final Duration LONGEST_TOUCH = Duration.ofMinutes(1);

    private final SessionCalls calls;
    private final LoginSettings settings;
    private final InstantSource clock;
    private final Listeners listeners;
    private final ReentrantLock login = new ReentrantLock();
    private volatile @Nullable Session current;
    private volatile boolean closed;
    private @Nullable MethodFault refused;

    Sessions(SessionCalls calls, LoginSettings settings, InstantSource clock, Listeners listeners) {
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * The session to call in; logs in if there is none yet.
     *
     * @param deadline how long to wait for another thread's login
     */
    Session current(Deadline deadline) {
        Session session = current;
        return session != null ? session : after(null, deadline);
    }

    /** How many sessions there were so far. */
    int generation() {
        Session session = current;
        return session == null ? 0 : session.generation();
    }

    /**
     * A session that is newer than the given one, which has ended.
     *
     * @param deadline how long to wait for another thread's login
     * @throws IllegalStateException if there won't be one, since the {@code Vim} was closed
     */
    Session after(@Nullable Session ended, Deadline deadline) {
        takeTurn(deadline);
        try {
            if (closed) {
                throw new IllegalStateException("The Vim of " + calls.server()
                        + " was closed while calls were under way. Close it after them.");
            }
            Session session = current;
            if (session != null && (ended == null || session.generation() > ended.generation())) {
                return session;
            }
            int generation = session == null ? 1 : session.generation() + 1;
            // there when it is told, since listeners may call too
            return listeners.login(session == null, () -> current = logIn(generation));
        } finally {
            login.unlock();
        }
    }

    private void takeTurn(Deadline deadline) {
        try {
            if (!login.tryLock(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
                throw new TransportException(
                        "The time for the call was over while another one logged in at " + calls.server(), false, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for a login at " + calls.server(), e);
        }
    }

    private Session logIn(int generation) {
        if (refused != null) {
            throw new LoginRefusedException(refused);
        }
        if (login.getHoldCount() > 1) {
            throw new IllegalStateException("The Credentials of " + calls.server()
                    + " call the Vim that they are to log in. Fix: let them use another Vim, or none.");
        }
        OneLogin attempt = new OneLogin(calls, settings.locale(), clock);
        try {
            settings.credentials().logIn(attempt);
            Session session = attempt.session(generation);
            LOG.debug("logged in at {} as {}, generation {}", calls.server(), attempt.who(), generation);
            return session;
        } finally {
            refused = attempt.refusal();
        }
    }

    /**
     * Whether a session has ended: asked where a reply looks as if it had, since a server answers the same to who lacks
     * a privilege.
     */
    boolean hasEnded(Session session) {
        Session latest = current;
        if (latest != null && latest.generation() > session.generation()) {
            return true;
        }
        return !calls.isThere(session.cookie());
    }

    /** Calls in the present session, so that it goes on; false if there is none, or it has ended. Never logs in. */
    boolean keepAlive() {
        Session session = current;
        return session != null && calls.touch(session.cookie(), Deadline.after(LONGEST_TOUCH));
    }

    /**
     * Logs out, if there is a session that nobody else goes on with, also on a thread that was interrupted. There is no
     * login after this; one that is under way is waited for, for a while.
     */
    void close() {
        closed = true;
        boolean interrupted = Thread.interrupted();
        boolean alone = false;
        try {
            alone = login.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            logOut();
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (alone) {
                login.unlock();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void logOut() {
        Session session = current;
        if (session == null || !session.isOwn() || !settings.logOutAtClose()) {
            return;
        }
        try {
            calls.logOut(session.cookie(), Deadline.after(PATIENCE));
        } catch (RuntimeException e) {
            LOG.debug("could not log out at {}; the server will end the session by itself", calls.server(), e);
        }
    }
}
