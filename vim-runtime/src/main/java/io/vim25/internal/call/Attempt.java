package io.vim25.internal.call;

/** One attempt of a call. It may send more than the call itself: a login, a question about the session. One thread uses it. */
final class Attempt {
    private boolean mayHaveRun;

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
