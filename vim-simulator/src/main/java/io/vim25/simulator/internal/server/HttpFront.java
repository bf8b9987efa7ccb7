package io.vim25.simulator.internal.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP server; only this machine reaches it. */
public final class HttpFront implements AutoCloseable {
    /** The path that calls go to. */
    public static final String PATH = "/sdk";

    private static final String VERSIONS = PATH + "/vimServiceVersions.xml";

    /**
     * In older JDKs, 17 among them, this server sends a reply's head and body in two packets, and waits 40 ms between
     * them for the client's acknowledgement, unless this says that it shall not. It is read once in the life of a JVM.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads;

    private HttpFront(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Begins to listen.
     *
     * @param port the port; 0 for any that is free
     * @param apiVersion the version of the API that it publishes
     */
    public static HttpFront start(int port, SoapEndpoint endpoint, String apiVersion) throws IOException {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(HttpFront::daemon);
        server.setExecutor(threads);
        server.createContext(PATH, new SoapHandler(endpoint));
        server.createContext(VERSIONS, new VersionsHandler(apiVersion));
        startAsDaemon(server);
        return new HttpFront(server, threads);
    }

    /** The server's own thread is a daemon if the one that starts it is. */
    private static void startAsDaemon(HttpServer server) {
        Thread starter = daemon(server::start);
        starter.start();
        boolean interrupted = false;
        while (starter.isAlive()) {
            try {
                starter.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "vim-simulator");
        thread.setDaemon(true);
        return thread;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
