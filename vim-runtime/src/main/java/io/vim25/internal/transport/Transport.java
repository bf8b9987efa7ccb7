package io.vim25.internal.transport;

import io.vim25.CallInterruptedException;
import io.vim25.TransportException;

/**
 * Sends one SOAP request, or gets one document, and gives the reply as it comes. Thread-safe.
 *
 * <p>Certificates and host names are checked as {@link io.vim25.Trust} says, whatever the JVM's defaults were set to.
 * Replies may come compressed; {@link Reply#body()} gives the plain bytes, as they arrive. A call has its connection until
 * the reply is read to its end, or closed.
 */
public interface Transport extends AutoCloseable {
    /** Sends a request once, without a deadline. */
    default Reply send(Request request) {
        return send(request, Deadline.NONE);
    }

    /**
     * Sends a request once and waits for the head of the reply, whatever its status.
     *
     * @param deadline when all must have ended, the reading of the body included, which fails then like a connection
     *     does; a request that hasn't been sent by then isn't
     * @throws TransportException if the server can't be reached, or the connection fails before the head of the reply
     *     is there; it tells whether the request may have been sent
     * @throws CallInterruptedException if the thread is interrupted, and the kind of transport minds
     */
    Reply send(Request request, Deadline deadline);

    /**
     * Gets a document of the same server, without a session, and waits for the head of the reply, whatever its status.
     *
     * @param path where it is, from the server's root, for example {@code /sdk/vimServiceVersions.xml}
     * @throws TransportException if the server can't be reached, or the connection fails before the head of the reply
     *     is there; it tells whether the request may have been sent
     * @throws CallInterruptedException if the thread is interrupted, and the kind of transport minds
     */
    Reply get(String path);

    /**
     * The same for another path of the server, over the same connections, of which there are no more in all. Closing
     * either closes both.
     *
     * @param path from the server's root, for example {@code /pbm}
     */
    Transport at(String path);

    /** Closes idle connections. Calls that are under way may fail. */
    @Override
    void close();
}
