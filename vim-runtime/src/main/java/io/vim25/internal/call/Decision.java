package io.vim25.internal.call;

/** What follows from a failed attempt. */
enum Decision {
    /** Another attempt, after a pause. */
    AGAIN,
    /** Nobody can know what became of it: the caller is told so. */
    OUTCOME_UNKNOWN,
    /** The failure is the call's end. */
    END;

    /**
     * The retry table. An expired session isn't in it: the server then refused before it ran anything, so any operation
     * goes once more after a login.
     *
     * @param safe whether the operation may be sent again when the server may have run it
     */
    static Decision on(Failure failure, boolean safe) {
        return switch (failure) {
            case NOTHING_SENT -> AGAIN;
            case REPLY_LOST -> safe ? AGAIN : OUTCOME_UNKNOWN;
            case REPLY_TOO_LONG -> safe ? END : OUTCOME_UNKNOWN;
            case UNAVAILABLE -> safe ? AGAIN : OUTCOME_UNKNOWN;
            case FINAL -> END;
        };
    }
}
