package io.vim25.internal.call;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.core.CurrentTime;
import io.vim25.internal.core.Logout;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.saml.TokenProof;
import io.vim25.internal.transport.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server is asked about sessions: each call once, and in the session that it is told. Thread-safe. */
final class SessionCalls {
    private final SoapCaller soap;
    private final Faults faults;
    private final OperationIds ids;
    private final ManagedObjectReference<?> sessionManager;
    private final ManagedObjectReference<?> propertyCollector;

    SessionCalls(
            SoapCaller soap,
            Faults faults,
            OperationIds ids,
            ManagedObjectReference<?> sessionManager,
            ManagedObjectReference<?> propertyCollector) {
        this.soap = soap;
        this.faults = faults;
        this.ids = ids;
        this.sessionManager = sessionManager;
        this.propertyCollector = propertyCollector;
    }

    /** The server's name, for messages. */
    String server() {
        return soap.server();
    }

    /** A call of the session manager. */
    <R extends @Nullable Object> Invocation<R> toManager(Method<?, R> method) {
        return new Invocation<>(null, sessionManager, method, ids.next());
    }

    /**
     * Sends a call.
     *
     * @param cookie the session to call in; null for none
     * @param proof whom the call comes from; null if it says so itself
     * @return the reply, whether result or fault
     */
    <R extends @Nullable Object> SoapCaller.Exchange<R> send(
            Invocation<R> call, @Nullable String cookie, @Nullable TokenProof proof) {
        return soap.send(call, cookie, proof, Deadline.NONE);
    }

    /**
     * Throws the fault of a reply, if it has one.
     *
     * @param note what else to say about the call
     */
    void check(Invocation<?> call, Decoded<?> reply, String note) {
        faults.check(call, reply, note);
    }

    /**
     * Whether a session is still there. Its name for itself is a property that everybody may read, also who lacks a
     * privilege.
     */
    boolean isThere(String cookie) {
        Invocation<RetrieveResult> question = new Invocation<>(
                null,
                propertyCollector,
                PropertyCalls.read(sessionManager, List.of("currentSession"), null),
                ids.next());
        Decoded<RetrieveResult> answer = soap.send(question, cookie).reply();
        if (answer.fault() == null) {
            RetrieveResult result = answer.result();
            return result != null && PropertyCalls.hasProperty(result);
        }
        if (Faults.isNotAuthenticated(answer)) {
            return false;
        }
        faults.check(question, answer);
        return true;
    }

    /** Ends a session. */
    void logOut(String cookie, Deadline deadline) {
        soap.send(toManager(new Logout()), cookie, deadline);
    }

    /** Makes the cheapest call in a session, so that it goes on; false if it has ended. */
    boolean touch(String cookie, Deadline deadline) {
        Invocation<Instant> call = new Invocation<>(null, Connection.SERVICE_INSTANCE, new CurrentTime(), ids.next());
        Decoded<Instant> reply = soap.send(call, cookie, deadline).reply();
        if (Faults.isNotAuthenticated(reply)) {
            return false;
        }
        faults.check(call, reply);
        return true;
    }
}
