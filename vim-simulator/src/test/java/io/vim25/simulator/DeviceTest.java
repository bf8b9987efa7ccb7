package io.vim25.simulator;

import static io.vim25.simulator.Specs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.InvalidDeviceSpec;
import io.vim25.generated.OptionValue;
import io.vim25.generated.ParaVirtualSCSIController;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConfigSpecOperation;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeviceTest {
    private final Simulator vcenter =
            Simulator.builder().taskDuration(Duration.ZERO).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final VirtualMachine machine = new Client(vim).machine("web-01");
    private final Watcher watcher = new Watcher(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private static VirtualDeviceConfigSpec change(VirtualDeviceConfigSpecOperation operation, VirtualDevice device) {
        return new VirtualDeviceConfigSpec().setOperation(operation).setDevice(device);
    }

    private void reconfigure(VirtualDeviceConfigSpec... changes) {
        machine.reconfigure(new VirtualMachineConfigSpec().setDeviceChange(List.of(changes)))
                .await();
    }

    private VirtualDevice device(int key) {
        return machine.config().getHardware().getDevice().stream()
                .filter(device -> device.getKey() == key)
                .findFirst()
                .orElseThrow();
    }

    private void watchDevices() {
        watcher.watch(read(machine.reference(), "VirtualMachine", "config.hardware.device"), true);
        assertThat(watcher.await()).hasSize(1);
    }

    @Test
    void devicesAreAdded() {
        watchDevices();
        reconfigure(
                change(
                        VirtualDeviceConfigSpecOperation.ADD,
                        new ParaVirtualSCSIController().setKey(-1).setBusNumber(1)),
                change(
                        VirtualDeviceConfigSpecOperation.ADD,
                        new VirtualDisk().setCapacityInKB(1024).setKey(-2).setControllerKey(-1)));
        assertThat(watcher.await())
                .containsExactly("modify " + machine.reference().value()
                        + " +config.hardware.device[1001] +config.hardware.device[2001]");
        assertThat(device(2001).getControllerKey()).isEqualTo(1001);
        assertThat(device(2001).getUnitNumber()).isZero();
        assertThat(machine.summary().getConfig().getNumVirtualDisks()).isEqualTo(2);
    }

    @Test
    void devicesAreEditedAndRemoved() {
        watchDevices();
        VirtualDevice card = device(4000);
        Objects.requireNonNull(card.getConnectable()).setConnected(false);
        reconfigure(
                change(VirtualDeviceConfigSpecOperation.EDIT, card),
                change(VirtualDeviceConfigSpecOperation.REMOVE, device(3000)));
        assertThat(watcher.await())
                .containsExactly("modify " + machine.reference().value()
                        + " -config.hardware.device[3000] config.hardware.device[4000].connectable.connected=false");
    }

    @Test
    void aWrongChangeChangesNothing() {
        watchDevices();
        assertThatThrownBy(() -> reconfigure(
                        change(VirtualDeviceConfigSpecOperation.REMOVE, device(3000)),
                        change(VirtualDeviceConfigSpecOperation.REMOVE, new VirtualDisk().setKey(2009))))
                .isInstanceOfSatisfying(
                        InvalidDeviceSpec.class,
                        fault -> assertThat(fault.getDeviceIndex()).isEqualTo(1));
        assertThat(watcher.now()).isEmpty();
    }

    @Test
    void aMachineThatCannotBeMadeIsNotThere() {
        Folder folder =
                vim.get(Folder_.TYPE, Objects.requireNonNull(machine.parent()).reference());
        int before = folder.childEntity().size();
        VirtualMachineConfigSpec spec = new VirtualMachineConfigSpec()
                .setName("new")
                .addDeviceChange(
                        change(VirtualDeviceConfigSpecOperation.ADD, new VirtualDisk().setControllerKey(1000)));
        assertThatThrownBy(() -> folder.createVm(spec, Objects.requireNonNull(machine.resourcePool()))
                        .await())
                .isInstanceOf(InvalidDeviceSpec.class);
        assertThat(folder.childEntity()).hasSize(before);
        spec.getDeviceChange()
                .add(0, change(VirtualDeviceConfigSpecOperation.ADD, new ParaVirtualSCSIController().setKey(1000)));
        VirtualMachine made = folder.createVm(spec, Objects.requireNonNull(machine.resourcePool()))
                .await();
        assertThat(made.summary().getConfig().getNumVirtualDisks()).isEqualTo(1);
    }

    @Test
    void optionsHaveKeys() {
        watcher.watch(
                read(machine.reference(), "VirtualMachine", "config.extraConfig[\"a.b\"].value", "config.extraConfig"),
                true);
        watcher.await();
        String modify = "modify " + machine.reference().value();
        option("a.b", "1");
        assertThat(watcher.await())
                .singleElement()
                .asString()
                .startsWith(modify + " config.extraConfig[\"a.b\"].value=1");
        option("a.b", "2");
        assertThat(watcher.await())
                .containsExactly(modify + " config.extraConfig[\"a.b\"].value=2 config.extraConfig[\"a.b\"].value=2");
        option("a.b", "");
        assertThat(watcher.await())
                .containsExactly(modify + " --config.extraConfig[\"a.b\"].value config.extraConfig=null");
    }

    private void option(String key, String value) {
        machine.reconfigure(new VirtualMachineConfigSpec()
                        .addExtraConfig(new OptionValue().setKey(key).setValue(value)))
                .await();
    }
}
