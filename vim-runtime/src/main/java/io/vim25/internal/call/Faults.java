package io.vim25.internal.call;

import io.vim25.MethodFault;
import io.vim25.SoapFaultException;
import io.vim25.internal.codec.Decoded;
import org.jspecify.annotations.Nullable;

/** Turns replies into results or exceptions. */
final class Faults {
    private final String server;

    Faults(String server) {
        this.server = server;
    }

    /** Throws the fault of a reply, if it has one. */
    void check(Invocation<?> call, Decoded<?> reply) {
        check(call, reply, "");
    }

    /**
     * Throws the fault of a reply, if it has one.
     *
     * @param note what else to say about the call
     */
    void check(Invocation<?> call, Decoded<?> reply, String note) {
        MethodFault fault = reply.fault();
        String what = call + " at " + server + note;
        if (fault != null) {
            throw fault.thrownBy(reply.faultString(), what);
        }
        if (reply.faultString() != null) {
            throw new SoapFaultException(reply.faultCode(), reply.faultString(), what);
        }
    }

    /** The result of a reply that has no fault. */
    <R extends @Nullable Object> R result(Invocation<R> call, Decoded<R> reply) {
        check(call, reply);
        return reply.result();
    }

    /** Whether a server answers in one of its three ways that it knows of no session. */
    static boolean looksLoggedOut(Invocation<?> call, Decoded<?> reply) {
        return isNotAuthenticated(reply)
                || reply.notAuthenticatedInMissingSet()
                || (reply.empty() && call.method().operation().equals("RetrievePropertiesEx"));
    }

    /** Whether the reply is the fault NotAuthenticated. */
    static boolean isNotAuthenticated(Decoded<?> reply) {
        return reply.fault() != null && reply.fault().faultType().equals("NotAuthenticated");
    }
}
