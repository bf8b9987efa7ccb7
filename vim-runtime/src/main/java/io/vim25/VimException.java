package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Whatever goes wrong with a remote call. The subclasses say what: a fault, the transport, an unreadable reply. */
public abstract class VimException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message and perhaps a cause. */
    protected VimException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
