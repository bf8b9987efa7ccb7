package io.vim25.conformance.chaos;

import io.vim25.RetryPolicy;
import io.vim25.TransportKind;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A run: many threads share one {@code Vim}, and everything goes wrong. */
final class ChaosRun {
    /** How often a call is tried at most. */
    static final int ATTEMPTS = 5;

    static final int THREADS = 32;

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(1);
    /** As long as a call can take that is tried as often as it may be, with a login before each attempt. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private static final RetryPolicy POLICY =
            RetryPolicy.ofDefaults().withAttempts(ATTEMPTS).withPauses(Duration.ofMillis(10), Duration.ofMillis(200));

    private final int calls;
    private final Duration longest;
    private final long seed;
    private final TransportKind transport;
    private final @Nullable ServerCertificate certificate;
    private final Tally tally = new Tally();
    private final Books books;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean over;
    private long heapAtHalf;
    private long heapAtEnd;

    /**
     * Prepares a run.
     *
     * @param calls how many calls it makes
     * @param longest after which time it makes no more
     * @param transport how the client sends
     * @param certificate what the proxy shows; null for no TLS
     */
    ChaosRun(int calls, Duration longest, long seed, TransportKind transport, @Nullable ServerCertificate certificate) {
        this.calls = calls;
        this.longest = longest;
        this.seed = seed;
        this.transport = transport;
        this.certificate = certificate;
        this.books = new Books(calls, tally);
    }

    /** Runs it. */
    ChaosReport run() throws InterruptedException {
        Set<Thread> before = threads();
        long begun = System.nanoTime();
        int sessionsLeft;
        try (RestartingServer server = new RestartingServer(books);
                ChaosProxy proxy = new ChaosProxy(
                        server.port(),
                        certificate == null ? null : certificate.server(),
                        READ_TIMEOUT,
                        seed,
                        books,
                        tally)) {
            try (Vim vim = connect(proxy, server)) {
                Machines machines = Machines.read(vim);
                proxy.calm(false);
                storm(new Caller(vim, machines, books, seed), new Director(server, proxy, tally, seed, made::get));
                proxy.calm(true);
                heapAtEnd = restartedHeap(new Director(server, proxy, tally, seed, made::get));
                checkCalm(machines, vim);
            }
            sessionsLeft = server.expireSessions();
        }
        checkLeftover(before);
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        Audit audit = new Audit(books, seed, READ_TIMEOUT);
        audit.check(Math.min(taken.get(), calls));
        return new ChaosReport(
                seed,
                transport,
                certificate != null,
                made.get(),
                time,
                audit,
                tally,
                sessionsLeft,
                heapAtHalf,
                heapAtEnd);
    }

    private Vim connect(ChaosProxy proxy, RestartingServer server) {
        return Vim.builder(proxy.url())
                .credentials(server.credentials())
                .trust(certificate == null ? Trust.system() : Trust.caFile(certificate.file()))
                .transport(transport)
                .connectTimeout(READ_TIMEOUT)
                .readTimeout(READ_TIMEOUT)
                .retry(POLICY)
                .connect();
    }

    private void storm(Caller caller, Director director) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread worker = new Thread(() -> work(caller), "chaos-caller-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        long end = System.nanoTime() + longest.toNanos();
        while (made.get() < calls && System.nanoTime() < end) {
            director.direct();
            if (made.get() >= calls / 2 && heapAtHalf == 0) {
                heapAtHalf = restartedHeap(director);
            }
            Thread.sleep(2);
        }
        over = true;
        awaitEnd(workers);
    }

    private void work(Caller caller) {
        for (int call = taken.getAndIncrement(); call < calls; call = taken.getAndIncrement()) {
            caller.call(call);
            made.incrementAndGet();
            if (over) {
                return;
            }
        }
    }

    private void awaitEnd(List<Thread> workers) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_CALL.toNanos();
        for (Thread worker : workers) {
            worker.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            if (worker.isAlive()) {
                books.complain("stuck: " + stack(worker));
            }
        }
    }

    private static String stack(Thread thread) {
        StringBuilder stack = new StringBuilder(thread.getName());
        for (StackTraceElement frame : thread.getStackTrace()) {
            stack.append("\n\tat ").append(frame);
        }
        return stack.toString();
    }

    /** A server that has just been started has no tasks, so that only what the client keeps is measured. */
    private static long restartedHeap(Director director) throws InterruptedException {
        director.restart();
        return Heap.used();
    }

    /** When all is well again, calls go through. */
    private void checkCalm(Machines machines, Vim vim) {
        for (int i = 0; i < THREADS; i++) {
            try {
                String problem = machines.call(Kind.NAME, i, vim);
                if (problem != null) {
                    books.complain("after all: " + problem);
                }
            } catch (VimException e) {
                books.complain("after all: " + e);
            }
        }
    }

    private void checkLeftover(Set<Thread> before) throws InterruptedException {
        Set<Thread> left = leftover(before);
        for (int i = 0; i < 50 && !left.isEmpty(); i++) {
            Thread.sleep(100);
            left = leftover(before);
        }
        left.forEach(thread -> books.complain("left: " + stack(thread)));
    }

    /** The JDK has a thread that closes connections that nobody uses. */
    private static Set<Thread> leftover(Set<Thread> before) {
        Set<Thread> now = threads();
        now.removeAll(before);
        now.removeIf(thread -> thread.getName().equals("Keep-Alive-Timer"));
        return now;
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.isAlive());
        return threads;
    }
}
