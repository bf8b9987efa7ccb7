package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server refused a call with a bare SOAP fault: a code and a text, without one of the API's faults in it. This is
 * how a server, or a proxy before it, answers what it can't make sense of as a call.
 */
public class SoapFaultException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String faultCode;
    private final @Nullable String faultString;

    /**
     * With what the server sent.
     *
     * @param faultCode the code, for example {@code ServerFaultCode}
     * @param faultString the server's text for people
     * @param what the call: operation, object, server
     */
    public SoapFaultException(@Nullable String faultCode, @Nullable String faultString, String what) {
        super("SOAP fault " + faultCode + ": " + faultString + " (" + what + ")", null);
        this.faultCode = faultCode;
        this.faultString = faultString;
    }

    /** The {@code faultcode}, for example {@code ServerFaultCode}, if any. */
    public @Nullable String faultCode() {
        return faultCode;
    }

    /** The {@code faultstring}, the server's text for people, if any. */
    public @Nullable String faultString() {
        return faultString;
    }
}
