package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportException;
import io.vim25.Vim;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.TaskInProgress;
import io.vim25.generated.VirtualMachine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ManyClientsTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 5;
    private static final int CALLS = 10;

    @Test
    void oneOfManyThreadsLogsInAgain() throws Exception {
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            VirtualMachine machine = new Client(vim).machine("web-01");
            // between rounds nobody calls, so a call meets one expiry at most
            CyclicBarrier round = new CyclicBarrier(THREADS, vcenter::expireSessions);
            assertThat(inThreads(() -> names(machine, round)))
                    .hasSize(THREADS * ROUNDS * CALLS)
                    .containsOnly("web-01");
            assertThat(vcenter.ran("Login")).isEqualTo(1 + ROUNDS);
        }
    }

    private static List<String> names(VirtualMachine machine, CyclicBarrier round) throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            round.await();
            for (int j = 0; j < CALLS; j++) {
                names.add(machine.name());
            }
        }
        return names;
    }

    @Test
    void oneOfManyClientsPowersAMachineOff() throws Exception {
        try (Simulator vcenter =
                Simulator.builder().taskDuration(Duration.ofSeconds(1)).start()) {
            CyclicBarrier ready = new CyclicBarrier(THREADS);
            List<String> ends = inThreads(() -> {
                try (Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
                    VirtualMachine machine = new Client(vim).machine("web-01");
                    ready.await();
                    return List.of(powerOff(machine));
                }
            });
            assertThat(ends).hasSize(THREADS).containsOnlyOnce("done");
            assertThat(vcenter.ran("PowerOffVM_Task")).isEqualTo(THREADS);
            assertThat(vcenter.ran("Login")).isEqualTo(THREADS);
            assertThat(vcenter.ran("Logout")).isEqualTo(THREADS);
            assertThat(vcenter.counts().views()).isZero();
        }
    }

    private static String powerOff(VirtualMachine machine) {
        try {
            machine.powerOff().await();
            return "done";
        } catch (TaskInProgress | InvalidPowerState e) {
            return "too late";
        }
    }

    @Test
    @SuppressWarnings("try") // closed by hand, while there are calls
    void nobodyLogsInAgainAfterTheClose() throws Exception {
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            VirtualMachine machine = new Client(vim).machine("web-01");
            CountDownLatch called = new CountDownLatch(THREADS * CALLS);
            Thread closer = new Thread(() -> {
                awaitQuietly(called);
                vim.close();
            });
            closer.start();
            assertThat(inThreads(() -> List.of(callUntilClosed(machine, called))))
                    .hasSize(THREADS);
            closer.join();
            assertThat(vcenter.ran("Login")).isOne();
            assertThat(vcenter.ran("Logout")).isOne();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a thread is told that calls on and on. */
    private static String callUntilClosed(VirtualMachine machine, CountDownLatch called) {
        try {
            while (true) {
                machine.name();
                called.countDown();
            }
        } catch (IllegalStateException | TransportException e) {
            assertThat(e).hasMessageContaining("closed");
            return "closed";
        }
    }

    private static List<String> inThreads(Callable<List<String>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> results = new ArrayList<>();
            for (Future<List<String>> future : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                results.addAll(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
