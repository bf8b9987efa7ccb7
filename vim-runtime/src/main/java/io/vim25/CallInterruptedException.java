package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it waited; its interrupt flag is set. A call that was sent may run all the same. */
public final class CallInterruptedException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With what was waited for, and what ended the wait. */
    public CallInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
