package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.TransportKind;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import io.vim25.samples.tour.Tour;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide shows of the whole API. */
@ParameterizedClass
@EnumSource(TransportKind.class)
final class TourIT {
    @Parameter
    TransportKind kind;

    @Test
    void allStops() throws Exception {
        try (Vcsim vcsim = Vcsim.start();
                Vim vim = vcsim.builder().transport(kind).connect()) {
            Folder folder = Tour.machineFolders(vim).get(0);
            assertThat(folder.name()).isEqualTo("vm");
            VirtualMachine machine = (VirtualMachine) folder.childEntity().get(0);
            assertThat(Tour.counters(vim)).isPositive();
            assertThat(Tour.switches(vim, machine)).containsExactly("vSwitch0");
            assertThat(Tour.describe(vim, machine)).isEqualTo(machine.name() + " is poweredOn");
            machine.createSnapshot("one", null, false, false).await();
            assertThat(Tour.describe(vim, machine)).endsWith("poweredOn, with snapshots");
            Tour.restart(machine);
            assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
            assertThat(Tour.advice(machine)).isEqualTo("all is well");
            Folder made = Tour.folder(vim, folder, "production");
            assertThat(Tour.folder(vim, folder, "production")).isEqualTo(made);

            Tour.isolate(vim, machine).await();
            List<VirtualEthernetCard> adapters =
                    vim.property(machine, VirtualMachine_.config()).getHardware().getDevice().stream()
                            .filter(VirtualEthernetCard.class::isInstance)
                            .map(VirtualEthernetCard.class::cast)
                            .toList();
            assertThat(adapters)
                    .hasSize(1)
                    .noneMatch(adapter -> adapter.getConnectable().isStartConnected());
        }
    }

    @Test
    void aManagerThatTheServerDoesNotHaveIsNull() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-esx");
                Vim vim = vcsim.builder().transport(kind).connect()) {
            assertThat(ServiceInstance.of(vim).content().getPerfManager()).isNotNull();
            assertThat(ServiceInstance.of(vim).content().getAlarmManager()).isNull();
        }
    }
}
