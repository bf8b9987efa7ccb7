package io.vim25.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.generated.Description;
import io.vim25.generated.ParaVirtualSCSIController;
import io.vim25.generated.VirtualAHCIController;
import io.vim25.generated.VirtualController;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConfigSpecFileOperation;
import io.vim25.generated.VirtualDeviceConfigSpecOperation;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualE1000;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualIDEController;
import io.vim25.generated.VirtualNVMEController;
import io.vim25.generated.VirtualSCSIController;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Devices and their changes, without a server. */
final class DevicesTest {
    private static final VirtualIDEController IDE = new VirtualIDEController();
    private static final ParaVirtualSCSIController SCSI = new ParaVirtualSCSIController();
    private static final VirtualDisk DISK = new VirtualDisk();
    private static final VirtualE1000 CARD = new VirtualE1000();

    static {
        IDE.setKey(200).setDeviceInfo(described("IDE 0"));
        SCSI.setKey(1000).setDeviceInfo(described("SCSI controller 0"));
        DISK.setKey(2000).setControllerKey(1000).setUnitNumber(0).setDeviceInfo(described("Hard disk 1"));
        CARD.setKey(4000).setControllerKey(100).setUnitNumber(7).setDeviceInfo(described("Network adapter 1"));
    }

    private final Devices devices = Devices.of(List.of(IDE, SCSI, DISK, CARD));

    private static Description described(String label) {
        return new Description().setLabel(label).setSummary(label);
    }

    @Test
    void byTypeKeyAndLabel() {
        assertThat(devices.all()).hasSize(4);
        assertThat(devices.first(VirtualEthernetCard.class)).isSameAs(CARD);
        assertThat(devices.all(VirtualController.class)).containsExactly(IDE, SCSI);
        assertThat(devices.byKey(2000)).contains(DISK);
        assertThat(devices.byKey(1)).isEmpty();
        assertThat(devices.byLabel("Hard disk 1")).contains(DISK);
        assertThat(devices.byLabel("Hard disk 2")).isEmpty();
        assertThat(devices).hasToString("[IDE 0, SCSI controller 0, Hard disk 1, Network adapter 1]");
    }

    @Test
    void aTypeThatIsNotThereIsSaidWithThoseThatAre() {
        assertThatThrownBy(() -> devices.first(VirtualNVMEController.class))
                .isInstanceOf(DeviceNotFoundException.class)
                .hasMessageContaining(
                        "no VirtualNVMEController among the devices [IDE 0, SCSI controller 0, Hard disk 1");
    }

    @Test
    void controllersAndWhatIsOnThem() {
        assertThat(devices.controllerOf(DISK)).contains(SCSI);
        assertThat(devices.controllerOf(CARD))
                .as("on one that isn't in the list")
                .isEmpty();
        assertThat(devices.controllerOf(IDE)).isEmpty();
        assertThat(devices.on(SCSI)).containsExactly(DISK);
        assertThat(devices.freeUnit(SCSI)).hasValue(1);
        assertThat(devices.freeUnit(IDE)).hasValue(0);
    }

    @Test
    void unitsAreGivenUntilTheControllerIsFull() {
        assertThat(room(new ParaVirtualSCSIController()))
                .as("one of the sixteen is the controller's own")
                .hasSize(15)
                .doesNotContain(7);
        assertThat(room((VirtualController) new ParaVirtualSCSIController().setScsiCtlrUnitNumber(3)))
                .doesNotContain(3);
        assertThat(room(new VirtualIDEController())).containsExactlyInAnyOrder(0, 1);
        assertThat(room(new VirtualAHCIController())).hasSize(30);
        assertThat(room(new VirtualNVMEController())).hasSize(15);
        VirtualIDEController full = new VirtualIDEController();
        Devices more = Devices.of(List.of(full)).attach(new VirtualDisk(), full).attach(new VirtualDisk(), full);
        assertThatThrownBy(() -> more.attach(new VirtualDisk(), full))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No unit is free on VirtualIDEController 0. Fix: add a controller first.");
    }

    private static Set<Integer> room(VirtualController controller) {
        Set<Integer> units = new HashSet<>();
        Devices all = Devices.of(List.of(controller));
        for (OptionalInt unit = all.freeUnit(controller); unit.isPresent(); unit = all.freeUnit(controller)) {
            units.add(unit.getAsInt());
            all = all.attach(new VirtualDisk(), controller);
        }
        return units;
    }

    @Test
    void newDevicesHaveKeysOfTheirOwn() {
        assertThat(devices.temporaryKey()).isEqualTo(-1);
        VirtualDisk one = new VirtualDisk();
        VirtualDisk other = new VirtualDisk();
        Devices more = devices.attach(one, devices.first(VirtualSCSIController.class));
        more = more.attach(other, more.first(VirtualSCSIController.class));
        assertThat(List.of(one.getKey(), other.getKey())).containsExactly(-1, -2);
        assertThat(List.of(one.getUnitNumber(), other.getUnitNumber())).containsExactly(1, 2);
        assertThat(one.getControllerKey()).isEqualTo(1000);
        assertThat(more.all()).hasSize(6);
        assertThat(devices.all()).as("immutable").hasSize(4);
    }

    @Test
    void changes() {
        assertChange(Devices.add(CARD), VirtualDeviceConfigSpecOperation.ADD, null, CARD);
        assertChange(
                Devices.create(DISK),
                VirtualDeviceConfigSpecOperation.ADD,
                VirtualDeviceConfigSpecFileOperation.CREATE,
                DISK);
        assertChange(Devices.edit(DISK), VirtualDeviceConfigSpecOperation.EDIT, null, DISK);
        assertChange(Devices.remove(DISK), VirtualDeviceConfigSpecOperation.REMOVE, null, DISK);
        assertChange(
                Devices.destroy(DISK),
                VirtualDeviceConfigSpecOperation.REMOVE,
                VirtualDeviceConfigSpecFileOperation.DESTROY,
                DISK);
    }

    private static void assertChange(
            VirtualDeviceConfigSpec spec,
            VirtualDeviceConfigSpecOperation operation,
            @Nullable VirtualDeviceConfigSpecFileOperation fileOperation,
            VirtualDevice device) {
        assertThat(spec.getOperation()).isEqualTo(operation);
        assertThat(spec.getFileOperation()).isEqualTo(fileOperation);
        assertThat(spec.getDevice()).isSameAs(device);
    }
}
