package io.vim25.conformance.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands between clients and a server, and is calm until it is told to make trouble. It listens on a port of the
 * loopback interface, with TLS or without; behind it there is none. Thread-safe.
 */
final class ChaosProxy implements AutoCloseable {
    private static final int LONGEST_END_SECONDS = 10;

    private final int serverPort;
    private final @Nullable SSLContext tls;
    private final Duration readTimeout;
    private final long seed;
    private final Books books;
    private final Tally tally;
    private final AtomicLong connections = new AtomicLong();
    private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(ChaosProxy::daemon);
    private final int port;
    private final AtomicInteger serverStarts = new AtomicInteger();
    private volatile boolean calm = true;
    private Door door;

    /**
     * Begins to listen.
     *
     * @param tls what the client is met with; null for no TLS
     * @param readTimeout how long the client waits for a reply
     */
    ChaosProxy(int serverPort, @Nullable SSLContext tls, Duration readTimeout, long seed, Books books, Tally tally) {
        this.serverPort = serverPort;
        this.tls = tls;
        this.readTimeout = readTimeout;
        this.seed = seed;
        this.books = books;
        this.tally = tally;
        this.port = Ports.find();
        this.door = Door.open(port, this::converse);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "chaos-proxy");
        thread.setDaemon(true);
        return thread;
    }

    /** Where clients connect to. */
    String url() {
        return (tls == null ? "http" : "https") + "://127.0.0.1:" + port + "/sdk";
    }

    /** Lets everything through, or not. */
    void calm(boolean newCalm) {
        calm = newCalm;
    }

    boolean isCalm() {
        return calm;
    }

    /** Refuses connections from now on; those that there are stay. */
    synchronized void refuse() {
        Instant begun = Instant.now();
        door.close();
        if (tls == null) {
            books.mayHaveLostSome(Window.since(begun));
        }
    }

    /** Accepts connections again. */
    synchronized void accept() {
        door = Door.open(port, this::converse);
    }

    /** The server is another one from now on: connections to the old one lead nowhere. */
    void serverStarted() {
        serverStarts.incrementAndGet();
    }

    int serverStarts() {
        return serverStarts.get();
    }

    private void converse(WireSocket client) {
        tally.connection();
        Conversation conversation = new Conversation(client, this, new Plan(seed + connections.incrementAndGet()));
        conversations.add(conversation);
        threads.execute(conversation);
    }

    /** Cuts all connections that there are. */
    void cutAll(Plan how) {
        conversations.forEach(conversation -> conversation.cut(how.coin()));
    }

    /**
     * Cuts about half of the connections, and waits until they have ended.
     *
     * @return how many
     */
    int cutSome(Plan how) throws InterruptedException {
        List<Conversation> some = new ArrayList<>(conversations);
        some.removeIf(conversation -> how.coin());
        some.forEach(conversation -> conversation.cut(how.coin()));
        for (Conversation conversation : some) {
            conversation.awaitEnd();
        }
        return some.size();
    }

    void ended(Conversation conversation) {
        conversations.remove(conversation);
    }

    int serverPort() {
        return serverPort;
    }

    @Nullable
    SSLContext tls() {
        return tls;
    }

    Books books() {
        return books;
    }

    Tally tally() {
        return tally;
    }

    /** Longer than a client waits. */
    Duration stall() {
        return readTimeout.multipliedBy(3).dividedBy(2);
    }

    /** Shorter than a client waits, on a busy machine too. */
    Duration inTime() {
        return readTimeout.dividedBy(2);
    }

    @Override
    public void close() {
        refuse();
        threads.shutdown();
        conversations.forEach(conversation -> conversation.cut(false));
        try {
            // requests that are late are passed on before the books are closed
            threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
