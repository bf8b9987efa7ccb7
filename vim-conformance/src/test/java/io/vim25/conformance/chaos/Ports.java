package io.vim25.conformance.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Ports to listen on again and again. They are below those that systems give to outgoing connections, of which one could
 * take the port while nobody listens, or even connect to itself.
 */
final class Ports {
    private static final int MOST_TRIES = 200;
    private static final long PAUSE = 10_000_000;
    private static final int LOWEST = 20_000;
    private static final int ABOVE = 30_000;

    private Ports() {}

    /** One that nobody listens on. */
    static int find() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // taken
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Listens again on a port, as soon as the system lets go of it: that may be a moment after the port was closed. */
    static <T> T again(Supplier<T> listen) {
        for (int tries = 0; ; tries++) {
            try {
                return listen.get();
            } catch (UncheckedIOException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
