package io.vim25.conformance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.CallOptions;
import io.vim25.OutcomeUnknownException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import io.vim25.Vim;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A server that closes idle connections at random. It does so while no call is under way: one that is sent at the very
 * moment of the end is nobody's fault, and the chaos run counts those.
 */
@Timeout(600)
class IdleConnectionsTest {
    private static final int THREADS = 16;
    private static final int CALLS = Integer.getInteger("chaos.idle.calls", 1000);
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int CALLS_BETWEEN_CUTS = 40;

    /** Held by who calls; taken alone by who closes connections. */
    private final ReadWriteLock quiet = new ReentrantReadWriteLock(true);

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private final Books books = new Books(CALLS, new Tally());
    private final Plan plan = new Plan(SEED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"DIRECT, true", "DIRECT, false", "JAX_WS, true", "JAX_WS, false"})
    void noCallsOutcomeIsUnknown(TransportKind transport, boolean tls) throws Exception {
        ServerCertificate certificate = ServerCertificate.make(folder);
        try (RestartingServer server = new RestartingServer(books);
                ChaosProxy proxy = new ChaosProxy(
                        server.port(), tls ? certificate.server() : null, LONG, SEED, books, new Tally());
                Vim vim = Vim.builder(proxy.url())
                        .credentials(server.credentials())
                        .transport(transport)
                        .trust(tls ? Trust.caFile(certificate.file()) : Trust.system())
                        .connect()) {
            int cut = callAndCut(vim, Machines.read(vim), proxy);
            System.out.println("IdleConnectionsTest: -Dchaos.seed=" + SEED + ", " + transport
                    + (tls ? " over TLS, " : ", ") + CALLS + " calls, " + cut + " idle connections closed, "
                    + unknown.get() + " unknown outcomes");
            assertThat(unknown).as("unknown outcomes").hasValue(0);
            assertThat(cut).as("connections closed").isGreaterThan(CALLS / 100);
        }
        for (int call = 0; call < CALLS; call++) {
            assertThat(books.runs(call)).as("runs of call " + call).isEqualTo(1);
        }
    }

    private int callAndCut(Vim vim, Machines machines, ChaosProxy proxy) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                callers.add(threads.submit(() -> call(vim, machines)));
            }
            int cut = 0;
            for (int next = CALLS_BETWEEN_CUTS; taken.get() < CALLS; Thread.sleep(1)) {
                if (taken.get() >= next) {
                    next = taken.get() + 1 + plan.below(CALLS_BETWEEN_CUTS);
                    cut += cut(proxy);
                }
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
            return cut;
        } finally {
            threads.shutdownNow();
        }
    }

    private int cut(ChaosProxy proxy) throws InterruptedException {
        quiet.writeLock().lock();
        try {
            return proxy.cutSome(plan);
        } finally {
            quiet.writeLock().unlock();
        }
    }

    private void call(Vim vim, Machines machines) {
        for (int call = taken.getAndIncrement(); call < CALLS; call = taken.getAndIncrement()) {
            quiet.readLock().lock();
            try {
                Vim named = vim.with(CallOptions.ofDefaults().withOperationId(Books.id(call)));
                machines.call(call % 2 == 0 ? Kind.POWER_ON : Kind.POWER_OFF, call, named);
            } catch (OutcomeUnknownException e) {
                unknown.incrementAndGet();
            } finally {
                quiet.readLock().unlock();
            }
        }
    }
}
