package io.vim25;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A reply is longer than {@link VimBuilder#replyLimit} allows; it was read as far as that. An operation that changes
 * something has run: for it, this is the cause of an {@link OutcomeUnknownException}. It isn't tried again.
 */
public final class ReplyTooLongException extends ProtocolException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With the limit in the message. */
    public ReplyTooLongException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
