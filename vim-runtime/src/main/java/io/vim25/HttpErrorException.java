package io.vim25;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The answer is an HTTP error without SOAP in it: a page of a proxy, a gateway, or a server that is starting. Its
 * beginning is in the message.
 */
public class HttpErrorException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable Duration retryAfter;

    /**
     * With what came.
     *
     * @param retryAfter what the header {@code Retry-After} asks for, if there is one
     */
    public HttpErrorException(String message, int status, @Nullable Duration retryAfter) {
        super(message, null);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The HTTP status, for example 503. */
    public int status() {
        return status;
    }

    /** How long the server asks to wait, or null if it doesn't say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
