package io.vim25.simulator.internal.token;

import java.io.Serial;

/** A request doesn't prove whom it comes from. */
public final class UnprovenException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnprovenException(String why) {
        super(why, null, false, false);
    }
}
