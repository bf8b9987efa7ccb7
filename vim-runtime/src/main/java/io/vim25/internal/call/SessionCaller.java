package io.vim25.internal.call;

import io.vim25.internal.codec.Decoded;
import org.jspecify.annotations.Nullable;

/** Puts the session around a call: logs in first, and where the session has ended logs in and calls once more. */
final class SessionCaller implements RetryCaller.Caller {
    /** How many sessions in a row may end before they let one call through. */
    private static final int MOST_LOGINS = 10;

    private final SoapCaller soap;
    private final Sessions sessions;
    private final Faults faults;

    SessionCaller(SoapCaller soap, Sessions sessions, Faults faults) {
        this.soap = soap;
        this.sessions = sessions;
        this.faults = faults;
    }

    /**
     * Calls, and gives the result.
     *
     * <p>To call once more is safe for any operation: a server that knows of no session refuses before it runs anything.
     */
    @Override
    public <R extends @Nullable Object> R call(Invocation<R> call, Attempt attempt) {
        Session session = sessions.current(attempt.deadline());
        Decoded<R> reply = send(call, session, attempt);
        for (int logins = 0; Faults.looksLoggedOut(call, reply); logins++) {
            attempt.refused();
            if (logins == MOST_LOGINS || !sessions.hasEnded(session)) {
                break;
            }
            session = sessions.after(session, attempt.deadline());
            reply = send(call, session, attempt);
        }
        return faults.result(call, reply);
    }

    private <R extends @Nullable Object> Decoded<R> send(Invocation<R> call, Session session, Attempt attempt) {
        attempt.sending();
        return soap.send(call, session.cookie(), attempt.deadline()).reply();
    }
}
