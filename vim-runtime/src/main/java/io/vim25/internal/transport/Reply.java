package io.vim25.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply whose head has arrived.
 *
 * @param status the HTTP status
 * @param contentType the {@code Content-Type} header, or null
 * @param setCookies the {@code Set-Cookie} headers; empty if there are none
 * @param retryAfter the {@code Retry-After} header, or null
 * @param waited how long the request waited for a free connection
 * @param body the body, to be read while it arrives; never null
 */
public record Reply(
        int status,
        @Nullable String contentType,
        List<String> setCookies,
        @Nullable String retryAfter,
        Duration waited,
        InputStream body)
        implements AutoCloseable {
    /** One to a request that didn't wait. */
    public Reply(
            int status,
            @Nullable String contentType,
            List<String> setCookies,
            @Nullable String retryAfter,
            InputStream body) {
        this(status, contentType, setCookies, retryAfter, Duration.ZERO, body);
    }

    /** The same with another body. */
    public Reply withBody(InputStream newBody) {
        return new Reply(status, contentType, setCookies, retryAfter, waited, newBody);
    }

    /** Reads nothing more; the connection is kept for the next request where the body was read to its end. */
    @Override
    public void close() throws IOException {
        body.close();
    }

    /** The status and type; never the cookies or the body. */
    @Override
    public String toString() {
        return "Reply[" + status + ", " + contentType + "]";
    }
}
