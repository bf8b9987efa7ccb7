package io.vim25.simulator;

/**
 * How a property collector answers {@code RetrievePropertiesEx} to a caller without a session. Real servers do each of
 * these; any other operation is answered by the fault {@code NotAuthenticated}.
 */
public enum LoggedOutReply {
    /** By the fault {@code NotAuthenticated}. */
    FAULT,

    /** By a result in which each property is missing because of {@code NotAuthenticated}. */
    MISSING_SET,

    /** By a result without any object. */
    EMPTY
}
