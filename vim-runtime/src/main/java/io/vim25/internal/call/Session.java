package io.vim25.internal.call;

/**
 * A session on the server.
 *
 * @param generation how many sessions there were before it
 * @param cookie what the server knows it by
 */
record Session(int generation, String cookie) {
    /** The generation; never the cookie. */
    @Override
    public String toString() {
        return "Session[" + generation + "]";
    }
}
