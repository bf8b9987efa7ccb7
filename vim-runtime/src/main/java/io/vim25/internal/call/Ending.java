package io.vim25.internal.call;

import io.vim25.CallInterruptedException;
import io.vim25.CallOutcome;
import io.vim25.HttpErrorException;
import io.vim25.MethodFault;
import io.vim25.OutcomeUnknownException;
import io.vim25.ProtocolException;
import io.vim25.SoapFaultException;
import io.vim25.TransportException;
import io.vim25.internal.codec.Decoded;
import org.jspecify.annotations.Nullable;

/**
 * How something ended, for listeners.
 *
 * @param fault the type of the fault, if it was one
 */
record Ending(CallOutcome outcome, @Nullable String fault) {
    static final Ending RESULT = new Ending(CallOutcome.RESULT);

    private Ending(CallOutcome outcome) {
        this(outcome, null);
    }

    /** With a reply. */
    static Ending of(Decoded<?> reply) {
        if (reply.fault() != null) {
            return new Ending(CallOutcome.FAULT, reply.fault().faultType());
        } else if (reply.faultCode() != null) {
            return new Ending(CallOutcome.FAULT, reply.faultCode());
        }
        return reply.notAuthenticatedInMissingSet() ? new Ending(CallOutcome.FAULT, "NotAuthenticated") : RESULT;
    }

    /** With an exception. */
    static Ending of(Throwable e) {
        if (e instanceof MethodFault fault) {
            return new Ending(CallOutcome.FAULT, fault.faultType());
        } else if (e instanceof SoapFaultException fault) {
            return new Ending(CallOutcome.FAULT, fault.faultCode());
        } else if (e instanceof TransportException transport) {
            return new Ending(transport.mayHaveBeenSent() ? CallOutcome.REPLY_LOST : CallOutcome.UNREACHABLE);
        } else if (e instanceof OutcomeUnknownException) {
            return new Ending(CallOutcome.OUTCOME_UNKNOWN);
        } else if (e instanceof HttpErrorException) {
            return new Ending(CallOutcome.HTTP_ERROR);
        } else if (e instanceof ProtocolException) {
            return new Ending(CallOutcome.UNREADABLE_REPLY);
        }
        return new Ending(e instanceof CallInterruptedException ? CallOutcome.INTERRUPTED : CallOutcome.REFUSED);
    }
}
