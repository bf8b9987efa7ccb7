package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.UnsetPropertyException;
import io.vim25.Vim;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.InvalidProperty;
import io.vim25.generated.OptionValue;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigInfo;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachineRuntimeInfo;
import io.vim25.generated.VirtualMachine_;
import io.vim25.spi.ValueType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Paths below data objects: what is read by them is what is in the whole objects. */
final class PathsIT {
    private static Vcsim vcsim;
    private static Vim vim;
    private static VirtualMachine machine;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "2");
        vim = vcsim.connect();
        try (Stream<Row<VirtualMachine>> rows =
                vim
                        .retrieve(VirtualMachine_.TYPE)
                        .select(VirtualMachine_.runtime().powerState())
                        .stream()) {
            machine = rows.findFirst().orElseThrow().object();
        }
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

    @Test
    void fieldsOfDataObjectsAreReadAlone() {
        VirtualMachineConfigInfo config = vim.property(machine, VirtualMachine_.config());
        VirtualMachineRuntimeInfo runtime = vim.property(machine, VirtualMachine_.runtime());
        var numCpu = VirtualMachine_.config().hardware().numCPU();
        var powerState = VirtualMachine_.runtime().powerState();
        var host = VirtualMachine_.runtime().host();
        var modified = VirtualMachine_.config().modified();
        var devices = VirtualMachine_.config().hardware().device();
        Row<VirtualMachine> row = vim.get(
                machine,
                numCpu,
                powerState,
                host,
                modified,
                devices,
                VirtualMachine_.config().files());
        assertThat(row.get(numCpu)).isEqualTo(config.getHardware().getNumCPU());
        assertThat(row.get(powerState)).isEqualTo(runtime.getPowerState());
        assertThat(row.get(host)).isEqualTo(runtime.getHost());
        assertThat(row.get(modified)).isEqualTo(config.getModified());
        assertThat(row.get(devices)).isEqualTo(config.getHardware().getDevice()).hasSizeGreaterThan(5);
        assertThat(row.get(VirtualMachine_.config().files())).isEqualTo(config.getFiles());
    }

    @Test
    void elementsOfListsAreReadByTheirKeys() {
        List<VirtualDevice> devices =
                vim.property(machine, VirtualMachine_.config().hardware().device());
        for (VirtualDevice device : devices) {
            var path = VirtualMachine_.config().hardware().device(device.getKey());
            Row<VirtualMachine> row = vim.get(machine, path, path.deviceInfo().label());
            assertThat(row.get(path)).isEqualTo(device);
            assertThat(row.get(path.deviceInfo().label()))
                    .isEqualTo(device.getDeviceInfo().getLabel());
        }
        VirtualDevice card = devices.stream()
                .filter(VirtualEthernetCard.class::isInstance)
                .findFirst()
                .orElseThrow();
        var connected = VirtualMachine_.config()
                .hardware()
                .device(card.getKey())
                .connectable()
                .connected();
        assertThat(vim.property(machine, connected))
                .isEqualTo(card.getConnectable().isConnected());
    }

    @Test
    void elementsOfListsAreReadByKeysThatAreText() {
        machine.reconfigure(new VirtualMachineConfigSpec()
                        .addExtraConfig(
                                new OptionValue().setKey("guestinfo.role").setValue("web")))
                .await();
        var role = VirtualMachine_.config().extraConfig("guestinfo.role");
        assertThat(vim.property(machine, role).getValue()).isEqualTo("web");
        assertThat(vim.property(machine, role.value())).isEqualTo("web");
    }

    @Test
    void whatIsNotThereIsUnset() {
        var noDevice = VirtualMachine_.config().hardware().device(-7);
        var noSnapshot = VirtualMachine_.snapshot().currentSnapshot();
        Row<VirtualMachine> row =
                vim.get(machine, noDevice, noDevice.deviceInfo().label(), noSnapshot);
        assertThat(row.getOrNull(noDevice)).isNull();
        assertThat(row.getOrNull(noDevice.deviceInfo().label())).isNull();
        assertThat(row.getOrNull(noSnapshot)).isNull();
        assertThatThrownBy(() -> row.get(noSnapshot))
                .isInstanceOf(UnsetPropertyException.class)
                .hasMessageContaining("snapshot.currentSnapshot");
    }

    @Test
    void aPathThatTheServerDoesNotHaveIsItsFault() {
        PropertyPath<VirtualMachine, String> wrong =
                PropertyPath.of(VirtualMachine_.TYPE, "config.hardware.noise", ValueType.of(String.class));
        Row<VirtualMachine> row = vim.get(machine, VirtualMachine_.name(), wrong);
        assertThat(row.get(VirtualMachine_.name())).isNotEmpty();
        assertThatThrownBy(() -> row.get(wrong)).isInstanceOf(InvalidProperty.class);
    }

    @Test
    void manyObjectsAreReadByPathsToo() {
        var memory = HostSystem_.summary().hardware().memorySize();
        try (Stream<Row<HostSystem>> rows = vim.retrieve(HostSystem_.TYPE).select(memory).stream()) {
            assertThat(rows.toList())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(memory))
                            .isEqualTo(row.object().summary().getHardware().getMemorySize()));
        }
    }
}
