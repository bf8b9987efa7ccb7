package io.vim25.internal.call;

import io.vim25.internal.transport.Deadline;

/** One attempt of a call. It may send more than the call itself: a login, a question about the session. One thread uses it. */
final class Attempt {
    private final Deadline deadline;
    private boolean mayHaveRun;

    Attempt(Deadline deadline) {
        this.deadline = deadline;
    }

    /** When it must have ended. */
    Deadline deadline() {
        return deadline;
    }

    /** The call's own request is about to be sent. */
    void sending() {
        mayHaveRun = true;
    }

    /** The server has refused it before it ran anything. */
    void refused() {
        mayHaveRun = false;
    }

    /** Whether the server may have run the call. */
    boolean mayHaveRun() {
        return mayHaveRun;
    }
}
