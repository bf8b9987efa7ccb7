package io.vim25.conformance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Vim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that end ten times a second, below many threads. {@code -Dchaos.expiry.seconds=60} is the long form. */
@Timeout(600)
class ExpiryTest {
    private static final int THREADS = 64;
    private static final Duration BETWEEN_EXPIRIES = Duration.ofMillis(100);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("chaos.expiry.seconds", 3));
    private static final int MOST_CALLS = 1_000_000;

    private final Tally tally = new Tally();
    private final Books books = new Books(MOST_CALLS, tally);
    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean over;

    @Test
    void thereAreNeverMoreLoginsThanExpiries() throws Exception {
        long seed = System.nanoTime();
        try (RestartingServer server = new RestartingServer(books);
                Vim vim = Vim.builder("http://127.0.0.1:" + server.port() + "/sdk")
                        .credentials(server.credentials())
                        .transport(TransportKind.DIRECT)
                        .maxConnections(THREADS)
                        .connect()) {
            callWhileSessionsEnd(new Caller(vim, Machines.read(vim), books, seed), server);
        }
        Audit audit = new Audit(books, seed, TIME);
        audit.check(taken.get());
        System.out.println("ExpiryTest: " + THREADS + " threads, " + TIME.toSeconds() + " s, " + taken.get()
                + " calls, " + tally.expiries() + " expiries, " + tally.logins() + " Logins");
        assertThat(audit.complaints()).isEmpty();
        assertThat(audit.count(Outcome.RESULT) + audit.count(Outcome.OWN_FAULT)).isEqualTo(taken.get());
        assertThat(tally.logins()).isLessThanOrEqualTo(tally.loginsNeeded());
    }

    private void callWhileSessionsEnd(Caller caller, RestartingServer server) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                callers.add(threads.submit(() -> {
                    while (!over && taken.get() < MOST_CALLS - THREADS) {
                        caller.call(taken.getAndIncrement());
                    }
                }));
            }
            for (long end = System.nanoTime() + TIME.toNanos(); System.nanoTime() < end; ) {
                Thread.sleep(BETWEEN_EXPIRIES.toMillis());
                tally.expiry(server.expireSessions());
            }
            over = true;
            for (Future<?> call : callers) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
