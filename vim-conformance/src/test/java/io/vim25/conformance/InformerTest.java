package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Change;
import io.vim25.Informer;
import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Snapshot;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import io.vim25.simulator.ServerCounts;
import io.vim25.simulator.Simulator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Live copies that outlive their session and their server, and leave nothing behind. */
final class InformerTest {
    /** {@code -Dinformer.changes} says how many; 500 unless said otherwise. */
    private static final int CHANGES = Integer.getInteger("informer.changes", 500);

    private static final PropertyPath<VirtualMachine, VirtualMachinePowerState> POWER_STATE =
            VirtualMachine_.runtime().powerState();

    private final BlockingQueue<Change<VirtualMachine>> changes = new LinkedBlockingQueue<>();

    private static Informer<VirtualMachine> watch(Vim vim) {
        return vim.informer(VirtualMachine_.TYPE)
                .select(VirtualMachine_.name(), POWER_STATE)
                .start();
    }

    private static VirtualMachine first(Informer<VirtualMachine> machines) {
        return machines.snapshot().rows().iterator().next().object();
    }

    private Change<VirtualMachine> next() throws InterruptedException {
        Change<VirtualMachine> change = changes.poll(30, TimeUnit.SECONDS);
        assertThat(change).as("a change").isNotNull();
        return change;
    }

    private void skipTo(Class<?> kind) throws InterruptedException {
        while (!kind.isInstance(next())) {
            // one that came before
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 3000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void tellsOfWhatThereIsAndOfWhatChanges() throws Exception {
        try (Simulator vcenter = Simulator.builder().virtualMachines(3).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Informer<VirtualMachine> machines = watch(vim)) {
            Snapshot<VirtualMachine> before = machines.snapshot();
            assertThat(before.size()).isEqualTo(3);
            assertThat(machines.snapshot()).isSameAs(before);
            machines.onChange(changes::add);
            for (int i = 0; i < 3; i++) {
                assertThat(next()).isInstanceOf(Change.Entered.class);
            }
            VirtualMachine machine = first(machines);
            machine.powerOff().await();
            Change.Modified<VirtualMachine> modified = (Change.Modified<VirtualMachine>) next();
            assertThat(modified.has(POWER_STATE)).isTrue();
            assertThat(modified.has(VirtualMachine_.name())).isFalse();
            assertThat(modified.before().get(POWER_STATE)).isEqualTo(VirtualMachinePowerState.POWERED_ON);
            assertThat(modified.after().get(POWER_STATE)).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
            assertThat(machines.snapshot()
                            .find(machine.reference())
                            .orElseThrow()
                            .get(POWER_STATE))
                    .isEqualTo(VirtualMachinePowerState.POWERED_OFF);
            assertThat(before.find(machine.reference()).orElseThrow().get(POWER_STATE))
                    .as("an earlier snapshot")
                    .isEqualTo(VirtualMachinePowerState.POWERED_ON);
        }
    }

    @Test
    void watchesListedObjectsOnly() {
        try (Simulator vcenter = Simulator.builder().virtualMachines(3).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Informer<VirtualMachine> all = watch(vim);
                Informer<VirtualMachine> one = vim.informer(VirtualMachine_.TYPE)
                        .of(List.of(first(all)))
                        .select(VirtualMachine_.name())
                        .start()) {
            assertThat(one.snapshot().size()).isEqualTo(1);
        }
    }

    @Test
    void startsAtOnceWhereThereIsNothing() {
        long begun = System.nanoTime();
        try (Simulator vcenter = Simulator.builder().virtualMachines(0).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Informer<VirtualMachine> machines = watch(vim)) {
            assertThat(machines.snapshot().size()).isZero();
            // the server would let the first ask wait for half a minute
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void readsAllAnewInAFurtherSession() throws Exception {
        try (Simulator vcenter = Simulator.builder().virtualMachines(3).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                Vim other = Vim.connect(vcenter.url(), vcenter.credentials());
                Informer<VirtualMachine> machines = watch(vim)) {
            machines.onChange(changes::add);
            vcenter.expireSessions();
            skipTo(Change.Resynced.class);
            other.get(VirtualMachine_.TYPE, first(machines).reference())
                    .powerOff()
                    .await();
            assertThat(((Change.Modified<VirtualMachine>) next()).has(POWER_STATE))
                    .isTrue();
            assertThat(machines.failure()).isEmpty();
            assertThat(vcenter.counts().collectors())
                    .as("this one's, and that of the other for its task")
                    .isEqualTo(2);
        }
    }

    @Test
    void outlivesItsServer() throws Exception {
        Simulator first = Simulator.builder().virtualMachines(3).start();
        try (Vim vim = Vim.connect(first.url(), first.credentials());
                Informer<VirtualMachine> machines = watch(vim)) {
            machines.onChange(changes::add);
            first.close();
            skipTo(Change.Interrupted.class);
            assertThat(machines.failure()).isPresent();
            assertThat(machines.snapshot().size()).isEqualTo(3);
            try (Simulator second = Simulator.builder()
                    .virtualMachines(2)
                    .user(first.userName(), first.password())
                    .port(URI.create(first.url()).getPort())
                    .start()) {
                skipTo(Change.Resynced.class);
                skipTo(Change.Left.class);
                assertThat(machines.snapshot().size()).isEqualTo(2);
                assertThat(machines.failure()).isEmpty();
                assertThat(second.counts().collectors()).isEqualTo(1);
            }
        }
    }

    @Test
    void leavesNothingOnTheServer() throws Exception {
        try (Simulator vcenter = Simulator.builder().virtualMachines(3).start()) {
            ServerCounts before = vcenter.counts();
            try (Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
                ServerCounts connected = vcenter.counts();
                try (Informer<VirtualMachine> machines = watch(vim)) {
                    assertThat(machines.isClosed()).isFalse();
                    assertThat(vcenter.counts().collectors()).isEqualTo(1);
                }
                assertThat(vcenter.counts()).isEqualTo(connected);

                ManagedObjectReference<?> nowhere = ManagedObjectReference.of("Folder", "group-gone");
                assertThatThrownBy(() -> vim.informer(VirtualMachine_.TYPE)
                                .under(nowhere)
                                .start())
                        .isInstanceOf(ManagedObjectNotFound.class);
                assertThat(vcenter.counts()).isEqualTo(connected);
            }
            assertThat(vcenter.counts()).isEqualTo(before);
        }
    }

    @Test
    void endsWithItsVim() throws Exception {
        try (Simulator vcenter = Simulator.builder().virtualMachines(3).start()) {
            Informer<VirtualMachine> machines;
            try (Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
                machines = watch(vim);
            }
            assertThat(machines.isClosed()).isTrue();
            assertThat(machines.snapshot().size()).isEqualTo(3);
            assertThat(vcenter.ran("DestroyPropertyCollector")).isEqualTo(1);
            assertThat(vcenter.ran("DestroyView")).isEqualTo(1);
            await(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("vim-informer")));
        }
    }

    @Test
    void knowsAfterManyChangesWhatAFreshReadSays() throws Exception {
        try (Simulator vcenter = Simulator.builder()
                        .virtualMachines(10)
                        .taskDuration(Duration.ZERO)
                        .start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
                LiveCopy copy = new LiveCopy(vim)) {
            RandomChanges random = new RandomChanges(vim, 26_11_22L, 60, true);
            for (int made = 0; made < CHANGES; made += 250) {
                random.make(250);
                copy.assertEqualToFreshRead();
            }
            System.out.println("Live copy is equal to a fresh read each 250 of " + CHANGES + " changes: " + random);
        }
    }

    @Test
    void streamsReadAheadLeaveNothingEither() {
        try (Simulator vcenter =
                        Simulator.builder().virtualMachines(50).pageLimit(5).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            ServerCounts before = vcenter.counts();
            for (int read = 0; read <= 50; read += 3) {
                List<Row<VirtualMachine>> rows = new ArrayList<>();
                try (Stream<Row<VirtualMachine>> stream = vim.retrieve(VirtualMachine_.TYPE).pageSize(5).stream()) {
                    stream.limit(read).forEach(rows::add);
                }
                assertThat(rows).hasSize(read);
                assertThat(vcenter.counts()).as("after %d rows", read).isEqualTo(before);
            }
        }
    }
}
