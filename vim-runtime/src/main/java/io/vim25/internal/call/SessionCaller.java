package io.vim25.internal.call;

import io.vim25.internal.codec.Decoded;
import org.jspecify.annotations.Nullable;

/** Puts the session around a call: logs in first, and where the session has ended logs in and calls once more. */
final class SessionCaller {
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
    <R extends @Nullable Object> R call(Invocation<R> call) {
        Session session = sessions.current();
        Decoded<R> reply = soap.send(call, session.cookie()).reply();
        if (Faults.looksLoggedOut(call, reply) && sessions.hasEnded(session)) {
            Session renewed = sessions.after(session);
            reply = soap.send(call, renewed.cookie()).reply();
        }
        return faults.result(call, reply);
    }
}
