package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A task that hasn't ended in the time that a program wanted to wait. The task goes on. If the server can't be asked at
 * present how the task stands, the cause says why.
 */
public final class TaskTimeoutException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With what was waited for, and why nothing is heard of it, if so. */
    public TaskTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
