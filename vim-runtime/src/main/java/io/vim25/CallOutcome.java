package io.vim25;

/** What became of a call, of one of its attempts, or of a login. */
public enum CallOutcome {
    /** There is a result. */
    RESULT,
    /** The server's answer is a fault. */
    FAULT,
    /** Nothing was sent: it has something in it that can't be sent, or an earlier login was refused. */
    REFUSED,
    /** Nothing was sent: the server can't be reached, or isn't trusted. */
    UNREACHABLE,
    /** It was sent, and no reply came, or one that is cut. */
    REPLY_LOST,
    /** A reply came that isn't what the protocol says. */
    UNREADABLE_REPLY,
    /** Something else than the service answered, with an HTTP error. */
    HTTP_ERROR,
    /** The thread was interrupted while it waited. */
    INTERRUPTED,
    /** The operation changes something and its reply was lost: a call's outcome, never that of an attempt. */
    OUTCOME_UNKNOWN
}
