package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server can't be reached, or the connection failed: a name that doesn't resolve, a refused connection, a
 * certificate that isn't trusted, a time-out, a connection that ended before the reply did.
 */
public class TransportException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    /**
     * With a message and the cause.
     *
     * @param sent whether the server may have received the request
     */
    public TransportException(String message, boolean sent, @Nullable Throwable cause) {
        super(message, cause);
        this.sent = sent;
    }

    /** Whether the server may have received, and run, the request. */
    public boolean mayHaveBeenSent() {
        return sent;
    }
}
