package io.vim25.samples.specs;

import static io.vim25.generated.VirtualDeviceConfigSpecFileOperation.CREATE;
import static io.vim25.generated.VirtualDeviceConfigSpecOperation.ADD;
import static io.vim25.generated.VirtualDiskMode.PERSISTENT;
import static io.vim25.generated.VirtualMachineGuestOsIdentifier.UBUNTU64_GUEST;
import static io.vim25.generated.VirtualSCSISharing.NO_SHARING;

import io.vim25.Task;
import io.vim25.generated.Datastore;
import io.vim25.generated.Folder;
import io.vim25.generated.ParaVirtualSCSIController;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualDiskFlatVer2BackingInfo;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachineFileInfo;

/** Creates a virtual machine with an empty disk. */
public final class CreateVirtualMachine {
    private CreateVirtualMachine() {}

    /**
     * Creates a machine with 2 CPUs, 4 GiB of memory and a thin disk; it is off when it is there.
     *
     * @param folder the folder that it will be in
     * @param pool what gives it CPU and memory
     * @param datastore where its files will be
     * @param diskSize the disk's size in GiB
     */
    public static Task<VirtualMachine> create(
            Folder folder, ResourcePool pool, Datastore datastore, String name, int diskSize) {
        VirtualMachineConfigSpec spec = new VirtualMachineConfigSpec()
                .setName(name)
                .setGuestId(UBUNTU64_GUEST.wireValue())
                .setNumCPUs(2)
                .setMemoryMB(4096L)
                .setFiles(new VirtualMachineFileInfo().setVmPathName("[" + datastore.name() + "]"))
                .addDeviceChange(new VirtualDeviceConfigSpec()
                        .setOperation(ADD)
                        .setDevice(new ParaVirtualSCSIController().setKey(-1).setSharedBus(NO_SHARING)))
                .addDeviceChange(new VirtualDeviceConfigSpec()
                        .setOperation(ADD)
                        .setFileOperation(CREATE)
                        .setDevice(new VirtualDisk()
                                .setKey(-2)
                                .setControllerKey(-1)
                                .setUnitNumber(0)
                                .setCapacityInKB(diskSize * 1024L * 1024L)
                                .setBacking(new VirtualDiskFlatVer2BackingInfo()
                                        .setFileName("")
                                        .setDiskMode(PERSISTENT.wireValue())
                                        .setThinProvisioned(true))));
        return folder.createVm(spec, pool);
    }
}
