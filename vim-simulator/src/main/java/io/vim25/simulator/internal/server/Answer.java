package io.vim25.simulator.internal.server;

import org.jspecify.annotations.Nullable;

/** What goes back to a client. */
final class Answer {
    private final int status;
    private final byte[] envelope;
    private final @Nullable String cookie;

    /**
     * Makes an answer.
     *
     * @param cookie the cookie of a session that has begun; null if none has
     */
    Answer(int status, byte[] envelope, @Nullable String cookie) {
        this.status = status;
        this.envelope = envelope;
        this.cookie = cookie;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The SOAP envelope; not to be changed. */
    byte[] envelope() {
        return envelope;
    }

    /** The cookie of a session that has begun; null if none has. */
    @Nullable
    String cookie() {
        return cookie;
    }
}
