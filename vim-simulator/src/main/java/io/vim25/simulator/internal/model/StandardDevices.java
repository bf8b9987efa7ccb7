package io.vim25.simulator.internal.model;

import io.vim25.generated.ParaVirtualSCSIController;
import io.vim25.generated.VirtualCdrom;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConnectInfo;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualDiskFlatVer2BackingInfo;
import io.vim25.generated.VirtualDiskMode;
import io.vim25.generated.VirtualEthernetCardMacType;
import io.vim25.generated.VirtualIDEController;
import io.vim25.generated.VirtualPCIController;
import io.vim25.generated.VirtualSCSISharing;
import io.vim25.generated.VirtualVmxnet3;
import java.util.ArrayList;
import java.util.List;

/** The devices of a machine whose devices nobody has changed, with the keys that they have on a vCenter. */
final class StandardDevices {
    private static final int PCI = 100;
    private static final int IDE = 200;
    private static final int SCSI = 1000;
    private static final int DISK = 2000;
    private static final int CDROM = 3000;
    private static final int CARD = 4000;
    private static final long DISK_SIZE_KB = 16L << 20;

    private final VirtualMachineObject machine;

    StandardDevices(VirtualMachineObject machine) {
        this.machine = machine;
    }

    List<VirtualDevice> all() {
        List<VirtualDevice> devices = new ArrayList<>();
        devices.add(new VirtualIDEController().setKey(IDE));
        devices.add(new VirtualPCIController().setKey(PCI));
        if (machine.hardware().disks() > 0) {
            devices.add(new ParaVirtualSCSIController()
                    .setSharedBus(VirtualSCSISharing.NO_SHARING)
                    .setKey(SCSI)
                    .setControllerKey(PCI)
                    .setUnitNumber(3));
            devices.add(new VirtualCdrom()
                    .setKey(CDROM)
                    .setControllerKey(IDE)
                    .setUnitNumber(0)
                    .setConnectable(new VirtualDeviceConnectInfo().setAllowGuestControl(true)));
        }
        for (int i = 0; i < machine.hardware().disks(); i++) {
            devices.add(disk(i));
        }
        for (int i = 0; i < machine.hardware().networkCards(); i++) {
            devices.add(card(i));
        }
        return List.copyOf(devices);
    }

    private VirtualDevice disk(int number) {
        String suffix = number == 0 ? "" : "_" + number;
        return new VirtualDisk()
                .setCapacityInKB(DISK_SIZE_KB)
                .setCapacityInBytes(DISK_SIZE_KB << 10)
                .setKey(DISK + number)
                .setControllerKey(SCSI)
                .setUnitNumber(number)
                .setBacking(new VirtualDiskFlatVer2BackingInfo()
                        .setDiskMode(VirtualDiskMode.PERSISTENT.wireValue())
                        .setThinProvisioned(true)
                        .setFileName("[datastore1] " + machine.name() + "/" + machine.name() + suffix + ".vmdk"));
    }

    private VirtualDevice card(int number) {
        int seed = machine.reference().hashCode() * 31 + number;
        return new VirtualVmxnet3()
                .setAddressType(VirtualEthernetCardMacType.ASSIGNED.wireValue())
                .setMacAddress("00:50:56:%02x:%02x:%02x".formatted(seed >> 16 & 63, seed >> 8 & 255, seed & 255))
                .setKey(CARD + number)
                .setControllerKey(PCI)
                .setUnitNumber(7 + number)
                .setConnectable(new VirtualDeviceConnectInfo()
                        .setStartConnected(true)
                        .setAllowGuestControl(true)
                        .setConnected(true));
    }
}
