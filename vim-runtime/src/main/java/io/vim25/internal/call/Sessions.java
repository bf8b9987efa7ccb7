package io.vim25.internal.call;

import io.vim25.CallInterruptedException;
import io.vim25.Credentials;
import io.vim25.InvalidLogin;
import io.vim25.LoginRefusedException;
import io.vim25.ManagedObjectReference;
import io.vim25.ProtocolException;
import io.vim25.TransportException;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.core.Login;
import io.vim25.internal.core.Logout;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.UserSession;
import io.vim25.internal.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
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

    private final SoapCaller soap;
    private final Faults faults;
    private final Credentials credentials;
    private final OperationIds ids;
    private final ManagedObjectReference<?> sessionManager;
    private final ManagedObjectReference<?> propertyCollector;
    private final ReentrantLock login = new ReentrantLock();
    private volatile @Nullable Session current;
    private volatile boolean closed;
    private @Nullable InvalidLogin refused;

    Sessions(
            SoapCaller soap,
            Faults faults,
            Credentials credentials,
            OperationIds ids,
            ManagedObjectReference<?> sessionManager,
            ManagedObjectReference<?> propertyCollector) {
        this.soap = soap;
        this.faults = faults;
        this.credentials = credentials;
        this.ids = ids;
        this.sessionManager = sessionManager;
        this.propertyCollector = propertyCollector;
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
                throw new IllegalStateException(
                        "The Vim of " + soap.server() + " was closed while calls were under way. Close it after them.");
            }
            Session session = current;
            if (session != null && (ended == null || session.generation() > ended.generation())) {
                return session;
            }
            Session next = logIn(session == null ? 1 : session.generation() + 1);
            current = next;
            return next;
        } finally {
            login.unlock();
        }
    }

    private void takeTurn(Deadline deadline) {
        try {
            if (!login.tryLock(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
                throw new TransportException(
                        "The time for the call was over while another one logged in at " + soap.server(), false, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for a login at " + soap.server(), e);
        }
    }

    /** A login is sent without a cookie: on one that is still good, a server refuses it as a wrong password. */
    private Session logIn(int generation) {
        if (refused != null) {
            throw new LoginRefusedException(refused);
        }
        Invocation<UserSession> call = new Invocation<>(
                null,
                sessionManager,
                new Login(credentials.userName(), credentials.password(), credentials.locale()),
                ids.next());
        SoapCaller.Exchange<UserSession> exchange = soap.send(call, null);
        try {
            faults.check(call, exchange.reply());
        } catch (InvalidLogin e) {
            refused = e;
            throw e;
        }
        LOG.debug("logged in at {} as {}, generation {}", soap.server(), credentials.userName(), generation);
        return new Session(generation, cookie(exchange.setCookies()));
    }

    private String cookie(List<String> setCookies) {
        if (setCookies.isEmpty()) {
            throw new ProtocolException(
                    "Login at " + soap.server() + ": the reply has no cookie, so there is no session."
                            + " Check that the URL leads to a vCenter or ESXi host, and that no proxy removes Set-Cookie.");
        }
        return setCookies.stream()
                .map(header -> header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /**
     * Whether a session has ended: asked where a reply looks as if it had, since a server answers the same to who lacks
     * a privilege. The current session is a property that everybody may read.
     */
    boolean hasEnded(Session session) {
        Session latest = current;
        if (latest != null && latest.generation() > session.generation()) {
            return true;
        }
        Invocation<RetrieveResult> question = new Invocation<>(
                null,
                propertyCollector,
                PropertyCalls.read(sessionManager, List.of("currentSession"), null),
                ids.next());
        Decoded<RetrieveResult> answer = soap.send(question, session.cookie()).reply();
        if (answer.fault() == null) {
            RetrieveResult result = answer.result();
            return result == null || !PropertyCalls.hasProperty(result);
        }
        if (Faults.isNotAuthenticated(answer)) {
            return true;
        }
        faults.check(question, answer);
        return false;
    }

    /**
     * Logs out, if there is a session, also on a thread that was interrupted. There is no login after this; one that is
     * under way is waited for, for a while.
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
        if (session == null) {
            return;
        }
        try {
            soap.send(
                    new Invocation<>(null, sessionManager, new Logout(), ids.next()),
                    session.cookie(),
                    Deadline.after(PATIENCE));
        } catch (RuntimeException e) {
            LOG.debug("could not log out at {}; the server will end the session by itself", soap.server(), e);
        }
    }
}
