package io.vim25.samples.specs;

import static io.vim25.generated.VirtualDeviceConfigSpecFileOperation.CREATE;
import static io.vim25.generated.VirtualDeviceConfigSpecOperation.ADD;
import static io.vim25.generated.VirtualDiskMode.PERSISTENT;

import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualDiskFlatVer2BackingInfo;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachine_;
import io.vim25.generated.VirtualSCSIController;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Adds a disk to a virtual machine. */
public final class AddDisk {
    private AddDisk() {}

    /**
     * Adds an empty thin disk, in the folder of the machine's other files, on its first SCSI controller.
     *
     * @param size the disk's size in GiB
     * @throws IllegalStateException if the machine has no SCSI controller, or no room on it
     */
    public static Task<Void> add(Vim vim, VirtualMachine machine, int size) {
        List<VirtualDevice> devices =
                vim.property(machine, VirtualMachine_.config()).getHardware().getDevice();
        int controller = devices.stream()
                .filter(VirtualSCSIController.class::isInstance)
                .mapToInt(VirtualDevice::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(machine + " has no SCSI controller"));
        return machine.reconfigure(new VirtualMachineConfigSpec()
                .addDeviceChange(new VirtualDeviceConfigSpec()
                        .setOperation(ADD)
                        .setFileOperation(CREATE)
                        .setDevice(new VirtualDisk()
                                .setKey(-1)
                                .setControllerKey(controller)
                                .setUnitNumber(freeUnit(devices, controller))
                                .setCapacityInKB(size * 1024L * 1024L)
                                .setBacking(new VirtualDiskFlatVer2BackingInfo()
                                        .setFileName("")
                                        .setDiskMode(PERSISTENT.wireValue())
                                        .setThinProvisioned(true)))));
    }

    /** Any SCSI controller has units 0 to 15, and is number 7 itself. */
    private static int freeUnit(List<VirtualDevice> devices, int controller) {
        return IntStream.range(0, 16)
                .filter(unit -> unit != 7)
                .filter(unit -> devices.stream()
                        .noneMatch(device -> Objects.equals(device.getControllerKey(), controller)
                                && Objects.equals(device.getUnitNumber(), unit)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the SCSI controller has no free unit"));
    }
}
