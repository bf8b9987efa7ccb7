package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.NoPermission;
import io.vim25.NotAuthenticated;
import io.vim25.Row;
import io.vim25.TransportKind;
import io.vim25.Vim;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.TaskInProgress;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions that end, and faults on operations. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class SessionIT {
    @Parameter
    TransportKind kind;

    private static List<VirtualMachine> machines(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.<VirtualMachine>map(Row::object).toList();
        }
    }

    /** vcsim looks at its sessions once in a time-out, so one has ended for sure after two. */
    private static void letTheSessionEnd() throws InterruptedException {
        Thread.sleep(2500);
    }

    @Test
    void goesOnAfterTheSessionHasEnded() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-session-timeout", "1s");
                Vim vim = vcsim.builder().transport(kind).connect()) {
            VirtualMachine machine = machines(vim).get(0);
            letTheSessionEnd();
            assertThat(ServiceInstance.of(vim).currentTime())
                    .as("a call that is answered with the fault NotAuthenticated")
                    .isNotNull();
            letTheSessionEnd();
            assertThat(machine.name())
                    .as("a property that is answered with NotAuthenticated in its missing set")
                    .isNotEmpty();
            letTheSessionEnd();
            assertThat(machines(vim))
                    .as("a list, whose view goes with the session")
                    .hasSize(2);
            letTheSessionEnd();
            machine.powerOff().await();
        }
    }

    @Test
    void aStreamGivesEachMachineOnceAlthoughItsSessionEnds() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "6", "-session-timeout", "1s");
                Vim vim = vcsim.builder().transport(kind).connect();
                Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE).pageSize(2).stream()) {
            Iterator<Row<VirtualMachine>> iterator = rows.iterator();
            Set<VirtualMachine> machines = new HashSet<>();
            assertThat(machines.add(iterator.next().object())).isTrue();
            letTheSessionEnd();
            iterator.forEachRemaining(
                    row -> assertThat(machines.add(row.object())).isTrue());
            assertThat(machines).hasSize(6);
        }
    }

    @Test
    void afaultOnAnOperationIsThrownAsItsType() throws Exception {
        try (Vcsim vcsim = Vcsim.start(
                        "-vms",
                        "2",
                        "-fault",
                        "PowerOffVM_Task=TaskInProgress,max=1",
                        "-fault",
                        "PowerOnVM_Task=NoPermission");
                Vim vim = vcsim.builder().transport(kind).connect()) {
            VirtualMachine machine = machines(vim).get(0);
            assertThatThrownBy(machine::powerOff)
                    .isInstanceOf(TaskInProgress.class)
                    .hasMessageContaining("PowerOffVM_Task on " + machine);
            machine.powerOff().await();
            assertThatThrownBy(() -> machine.powerOn(null))
                    .isInstanceOf(NoPermission.class)
                    .isNotInstanceOf(NotAuthenticated.class);
        }
    }

    @Test
    void notAuthenticatedWithAGoodSessionIsThrownAndNotRetried() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-fault", "PowerOffVM_Task=NotAuthenticated,max=1");
                Vim vim = vcsim.builder().transport(kind).connect()) {
            VirtualMachine machine = machines(vim).get(0);
            assertThatThrownBy(machine::powerOff).isInstanceOf(NotAuthenticated.class);
            machine.powerOff().await();
        }
    }
}
