package io.vim25.internal.codec;

import io.vim25.MethodFault;
import org.jspecify.annotations.Nullable;

/**
 * What a reply said: a result, or a fault. A SOAP fault always has a code and a string here, perhaps empty; a result
 * has neither. One of the API's faults isn't in every SOAP fault.
 *
 * @param result the result; null also for an operation that has none, and beside a fault
 * @param fault the fault, without a stack trace; null if there is a result, or only a code and a string
 * @param faultCode the SOAP fault's code; null if there is a result
 * @param faultString the server's text for people; null if there is a result
 * @param empty whether the response had no field at all
 * @param notAuthenticatedInMissingSet whether a property was missing since the session had ended
 */
public record Decoded<R extends @Nullable Object>(
        @Nullable R result,
        @Nullable MethodFault fault,
        @Nullable String faultCode,
        @Nullable String faultString,
        boolean empty,
        boolean notAuthenticatedInMissingSet) {
    /** The same fault with another text for people. */
    public Decoded<R> withFaultString(String newFaultString) {
        return new Decoded<>(result, fault, faultCode, newFaultString, empty, notAuthenticatedInMissingSet);
    }

    /** Whether there is a fault, and its type; never the result, which may be a secret. */
    @Override
    public String toString() {
        if (faultCode == null) {
            return "Decoded[a result]";
        }
        return "Decoded[" + (fault == null ? faultCode : fault.faultType()) + "]";
    }
}
