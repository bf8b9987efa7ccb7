package io.vim25;

import java.io.Serial;

/**
 * The session that was shared has ended, and there is nothing to log in with.
 *
 * @see Credentials#session(SessionCookie)
 */
public final class SessionEndedException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Without more to say. */
    public SessionEndedException() {
        super(
                "the session of this cookie has ended, and there is nothing to log in with."
                        + " Fix: get the cookie of a newer session, or give Credentials.session(cookie, orElse)"
                        + " something to log in with.",
                null);
    }
}
