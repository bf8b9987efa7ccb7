package io.vim25.internal.transport;

/** A place for one connection, used by one call at a time. */
interface Lane {
    /** Whether the connection can serve another call, now that a reply was read to its end. */
    boolean isReusable();

    /** Whether the idle connection can't be used any more: the server has closed it, or said what nobody asked. */
    boolean isStale();

    /** Closes the connection, if there is one, whatever it is in the middle of. */
    void close();
}
