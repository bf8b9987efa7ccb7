package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.TaskProgress;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing objects, reading properties, and power tasks, all with typed results. */
final class InventoryIT {
    private static final int MACHINES = 50;

    private static Vcsim vcsim;
    private static Vim vim;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", Integer.toString(MACHINES));
        vim = vcsim.connect();
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static List<String> names(int pageSize) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).pageSize(pageSize).stream()) {
            return rows.map(row -> row.get(VirtualMachine_.name())).sorted().toList();
        }
    }

    private static VirtualMachine anyMachine() {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.findFirst().orElseThrow().object();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 500})
    void listsAllMachinesWhateverThePageSize(int pageSize) {
        assertThat(names(pageSize)).hasSize(MACHINES).doesNotHaveDuplicates().isEqualTo(names(500));
    }

    @Test
    void aReferenceInAPropertyBecomesItsObjectWithoutACast() {
        VirtualMachine machine = anyMachine();
        HostSystem host = vim.get(machine.runtime().getHost());
        assertThat(host.name()).isNotEmpty();
        assertThat(host.vm()).contains(machine);
    }

    @Test
    void aPropertyOfABaseTypeGivesTheObjectOfItsRealType() {
        ManagedEntity parent = anyMachine().parent();
        assertThat(parent).isInstanceOf(Folder.class);
        assertThat(((Folder) parent).childType()).contains("VirtualMachine");
        assertThat(((Folder) parent).childEntity()).hasSize(MACHINES).allMatch(VirtualMachine.class::isInstance);
    }

    @Test
    void powersOffAndOnAndTellsHowTheTasksStand() {
        VirtualMachine machine = anyMachine();
        List<TaskProgress> seen = new ArrayList<>();
        machine.powerOff().await(seen::add);
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
        assertThat(seen).last().isEqualTo(new TaskProgress(TaskInfoState.SUCCESS, 100, "VirtualMachine.powerOff"));

        Task<Void> powerOn = machine.powerOn(null);
        assertThat(vim.<Void>waitForTask(powerOn)).isNull();
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        assertThat(powerOn.info().getEntity()).isEqualTo(machine.reference());
    }

    @Test
    void aTasksErrorIsItsFaultWithItsFields() {
        VirtualMachine machine = anyMachine();
        Task<Void> powerOn = machine.powerOn(null);
        assertThatThrownBy(powerOn::await).isInstanceOfSatisfying(InvalidPowerState.class, e -> {
            assertThat(e.getExistingState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
            assertThat(e.getRequestedState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
            assertThat(e.getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("await"));
        });
    }

    @Test
    void anObjectThatIsNotThere() {
        VirtualMachine machine = vim.get(VirtualMachine_.TYPE.reference("vm-0"));
        assertThatThrownBy(machine::powerOff)
                .isInstanceOfSatisfying(
                        ManagedObjectNotFound.class,
                        e -> assertThat(e.getObj().value()).isEqualTo("vm-0"));
    }
}
