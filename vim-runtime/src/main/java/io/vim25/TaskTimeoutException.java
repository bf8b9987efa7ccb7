package io.vim25;

import java.io.Serial;

/** A task that hasn't ended in the time that a program wanted to wait. The task goes on. */
public final class TaskTimeoutException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With what was waited for. */
    TaskTimeoutException(String message) {
        super(message, null);
    }
}
