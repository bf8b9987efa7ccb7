package io.vim25.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Trust;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that closes idle connections at random. It closes none while a request is on its way to it, which no client
 * can see; against that there is the limit of two seconds, since servers wait longer.
 */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class IdleConnectionTest {
    private static final int THREADS = 8;
    private static final int CALLS = 100;

    @Parameter
    TransportKind kind;

    /** Read: a call; write: a connection is closed. */
    private final ReadWriteLock idle = new ReentrantReadWriteLock(true);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noCallIsLost(boolean tls) throws Exception {
        RawServer.Script answer = (number, out, socket) -> out.write(RawServer.reply("<ok/>"));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        AtomicBoolean done = new AtomicBoolean();
        try (RawServer server = tls ? RawServer.tls(Certificates.LOCAL.server(), answer) : new RawServer(answer);
                Transport transport =
                        Calls.transport(kind, server.uri(), Trust.keyStore(Certificates.LOCAL.authorities()))) {
            Future<Integer> closing = threads.submit(() -> closeAtRandom(server, done));
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int seed = i;
                work.add(() -> call(transport, new Random(seed)));
            }
            int calls = 0;
            for (Future<Integer> result : threads.invokeAll(work)) {
                calls += result.get();
            }
            done.set(true);
            assertThat(closing.get()).isGreaterThan(20);
            assertThat(server.requests()).isEqualTo(calls).isEqualTo(THREADS * CALLS);
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    private int call(Transport transport, Random random) throws InterruptedException {
        for (int i = 0; i < CALLS; i++) {
            idle.readLock().lock();
            try {
                assertThat(Calls.call(transport, "<q/>")).isEqualTo("<ok/>");
            } finally {
                idle.readLock().unlock();
            }
            Thread.sleep(random.nextInt(4));
        }
        return CALLS;
    }

    private int closeAtRandom(RawServer server, AtomicBoolean done) throws InterruptedException, IOException {
        Random random = new Random(42);
        int closed = 0;
        while (!done.get()) {
            idle.writeLock().lock();
            try {
                for (Socket socket : server.sockets()) {
                    if (random.nextInt(3) == 0) {
                        socket.close();
                        server.sockets().remove(socket);
                        closed++;
                    }
                }
                // on a busy machine the end takes its time to arrive
                Thread.sleep(20);
            } finally {
                idle.writeLock().unlock();
            }
            Thread.sleep(random.nextInt(10));
        }
        return closed;
    }
}
