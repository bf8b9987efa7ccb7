package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.Informer;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.Finder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bulk reads, a live copy, the finder and tasks on one inventory: {@code -Dscale.machines} says how large, 10 machines
 * unless said otherwise. It prints how long each took, and how many calls.
 */
final class ScaleIT {
    private static final int MACHINES = Integer.getInteger("scale.machines", 10);

    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    private <T> T timed(String what, Callable<T> work) throws Exception {
        int before = allCalls();
        long begun = System.nanoTime();
        T result = work.call();
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%,d machines: %s in %,d ms, %d calls%n", MACHINES, what, time.toMillis(), allCalls() - before);
        return result;
    }

    private int allCalls() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int calls(String operation) {
        return calls.getOrDefault(operation, 0);
    }

    private CallListener counter() {
        return new CallListener() {
            @Override
            public void called(CallEvent event) {
                calls.merge(event.call().operation(), 1, Integer::sum);
            }
        };
    }

    @Test
    void allOfItAndNothingIsLeft() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", Integer.toString(MACHINES))) {
            try (Vim vim = vcsim.builder().listener(counter()).connect()) {
                VirtualMachine first = timed("one read early closed", () -> first(vim));
                assertThat(timed("three properties of each read", () -> running(vim)))
                        .isEqualTo(MACHINES);
                assertThat(timed(
                                "all found by a pattern",
                                () -> Finder.of(vim).virtualMachines("/**").size()))
                        .isEqualTo(MACHINES);
                try (Informer<VirtualMachine> machines = timed(
                        "a live copy begun",
                        () -> vim.informer(VirtualMachine_.TYPE)
                                .select(
                                        VirtualMachine_.name(),
                                        VirtualMachine_.runtime().powerState())
                                .start())) {
                    assertThat(machines.snapshot().size()).isEqualTo(MACHINES);
                    timed("one powered off, and the copy told", () -> {
                        first.powerOff().await();
                        while (state(machines, first) != VirtualMachinePowerState.POWERED_OFF) {
                            Thread.sleep(1);
                        }
                        return first;
                    });
                }
            }
            assertThat(calls("DestroyView")).isEqualTo(calls("CreateContainerView") + calls("CreateListView"));
            assertThat(calls("DestroyPropertyCollector")).isEqualTo(calls("CreatePropertyCollector"));
            assertThat(calls("Logout")).isEqualTo(calls("Login"));
        }
    }

    private static VirtualMachine first(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE).pageSize(5).stream()) {
            return rows.findFirst().orElseThrow().object();
        }
    }

    private static int running(Vim vim) {
        var powerState = VirtualMachine_.runtime().powerState();
        var memory = VirtualMachine_.config().hardware().memoryMB();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name(), powerState, memory).stream()) {
            return (int) rows.filter(row -> row.get(memory) > 0 && row.get(powerState) != null)
                    .count();
        }
    }

    private static VirtualMachinePowerState state(Informer<VirtualMachine> machines, VirtualMachine machine) {
        return machines.snapshot()
                .find(machine.reference())
                .orElseThrow()
                .get(VirtualMachine_.runtime().powerState());
    }
}
