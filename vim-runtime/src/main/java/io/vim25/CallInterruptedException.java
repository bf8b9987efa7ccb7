package io.vim25;

import java.io.Serial;

/** The thread was interrupted while it waited; its interrupt flag is set. */
public final class CallInterruptedException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With what was waited for. */
    public CallInterruptedException(String message, InterruptedException cause) {
        super(message, cause);
    }
}
