package io.vim25.samples.finding;

import io.vim25.Task;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConnectInfo;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualDiskFlatVer2BackingInfo;
import io.vim25.generated.VirtualDiskMode;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualSCSIController;
import io.vim25.inventory.Devices;
import java.util.NoSuchElementException;

/** Editing the devices of a virtual machine. */
public final class EditDevices {
    private EditDevices() {}

    /** Keeps the first network adapter disconnected when the machine is powered on next. */
    public static Task<Void> disconnect(VirtualMachine machine) {
        VirtualEthernetCard card = Devices.of(machine).first(VirtualEthernetCard.class);
        VirtualDeviceConnectInfo connection = card.getConnectable();
        card.setConnectable(
                (connection == null ? new VirtualDeviceConnectInfo() : connection).setStartConnected(false));
        return machine.reconfigure(new VirtualMachineConfigSpec().addDeviceChange(Devices.edit(card)));
    }

    /** Adds two empty disks, each on a free unit of the first SCSI controller. */
    public static Task<Void> addTwoDisks(VirtualMachine machine, long gibibytes) {
        Devices devices = Devices.of(machine);
        VirtualSCSIController controller = devices.first(VirtualSCSIController.class);
        VirtualMachineConfigSpec spec = new VirtualMachineConfigSpec();
        for (int i = 0; i < 2; i++) {
            VirtualDisk disk = thinDisk(gibibytes);
            devices = devices.attach(disk, controller); // sets key, controller and unit
            spec.addDeviceChange(Devices.create(disk));
        }
        return machine.reconfigure(spec);
    }

    private static VirtualDisk thinDisk(long gibibytes) {
        VirtualDisk disk = new VirtualDisk().setCapacityInKB(gibibytes * 1024 * 1024);
        disk.setBacking(new VirtualDiskFlatVer2BackingInfo()
                .setFileName("")
                .setDiskMode(VirtualDiskMode.PERSISTENT.wireValue())
                .setThinProvisioned(true));
        return disk;
    }

    /** Removes a disk; what is in it is lost, or stays as a file. */
    public static Task<Void> removeDisk(VirtualMachine machine, String label, boolean withItsFiles) {
        VirtualDevice found = Devices.of(machine).byLabel(label).orElseThrow();
        if (!(found instanceof VirtualDisk disk)) {
            throw new NoSuchElementException(label + " is no disk");
        }
        return machine.reconfigure(new VirtualMachineConfigSpec()
                .addDeviceChange(withItsFiles ? Devices.destroy(disk) : Devices.remove(disk)));
    }
}
