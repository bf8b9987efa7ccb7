package io.vim25.internal.transport;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A proxy can't be used; the message says all about it. */
final class ProxyException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    ProxyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
