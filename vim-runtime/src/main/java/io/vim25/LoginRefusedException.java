package io.vim25;

import java.io.Serial;

/**
 * An earlier login was refused, so none is tried any more: a server locks an account after a few wrong passwords. Make
 * a new {@link Vim} with the right credentials.
 */
public final class LoginRefusedException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With the fault of the login that was refused. */
    public LoginRefusedException(MethodFault refused) {
        super(
                "an earlier login was refused and is not tried again: " + refused.getMessage()
                        + ". Fix: make a new Vim with the right credentials.",
                refused);
    }
}
