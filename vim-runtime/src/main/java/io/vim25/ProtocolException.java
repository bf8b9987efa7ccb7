package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A reply that isn't what the protocol says: no XML, XML that is cut, refused for safety or not SOAP, or a value that
 * doesn't have the type it must have.
 */
public class ProtocolException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message. */
    public ProtocolException(String message) {
        this(message, null);
    }

    /** With a message and the cause. */
    public ProtocolException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
