package io.vim25;

/** How a {@link Vim} sends its calls. Neither sends a call twice, follows redirects, or keeps cookies. */
public enum TransportKind {
    /**
     * Sockets of its own, with Apache HttpCore to write and read HTTP: the default, and the faster one, at the first call
     * as well as later. Interrupting a thread ends the call that it waits for.
     */
    DIRECT,

    /**
     * jaxws-rt over the JVM's {@code HttpURLConnection}, for programs that want JAX-WS, or a proxy whose login only the
     * JVM knows. Add {@code com.sun.xml.ws:jaxws-rt} to your program; it isn't among
     * what this library brings along. Interrupting a thread doesn't end its call, unless the thread is a virtual one.
     */
    JAX_WS
}
