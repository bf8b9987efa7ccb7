package io.vim25.conformance.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.function.Consumer;

/**
 * Takes connections on a port of the loopback interface, until it is closed. The thread that takes them also closes the
 * port, since one that is closed during a wait for a connection stays open a moment longer.
 */
final class Door implements AutoCloseable {
    private static final int PAUSE_MILLIS = 5;
    private static final int MOST_WAITING = 128;

    private final Listener listener;
    private final Consumer<WireSocket> visitor;
    private final Thread thread = new Thread(this::take, "chaos-door");
    private volatile boolean closed;

    private Door(Listener listener, Consumer<WireSocket> visitor) {
        this.listener = listener;
        this.visitor = visitor;
    }

    /** Opens one, and gives each connection to a visitor. */
    static Door open(int port, Consumer<WireSocket> visitor) {
        try {
            Listener listener = new Listener();
            listener.setSoTimeout(PAUSE_MILLIS);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MOST_WAITING);
            Door door = new Door(listener, visitor);
            door.thread.setDaemon(true);
            door.thread.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take() {
        try (listener) {
            while (!closed) {
                takeOne();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOne() throws IOException {
        try {
            WireSocket socket = new WireSocket();
            listener.acceptInto(socket);
            socket.setTcpNoDelay(true);
            visitor.accept(socket);
        } catch (SocketTimeoutException e) {
            // nobody came
        }
    }

    /** Closes it; when this returns, connections are refused. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets connections be of a class of ours. */
    private static final class Listener extends ServerSocket {
        Listener() throws IOException {}

        void acceptInto(WireSocket socket) throws IOException {
            implAccept(socket);
        }
    }
}
