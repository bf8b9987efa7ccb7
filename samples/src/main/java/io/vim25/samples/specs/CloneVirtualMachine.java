package io.vim25.samples.specs;

import static io.vim25.ManagedObjectReference.to;
import static io.vim25.generated.VirtualMachineRelocateDiskMoveOptions.CREATE_NEW_CHILD_DISK_BACKING;

import io.vim25.Task;
import io.vim25.generated.Datastore;
import io.vim25.generated.Folder;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineCloneSpec;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachineRelocateSpec;
import io.vim25.generated.VirtualMachineSnapshot;

/** Clones a virtual machine or a template. */
public final class CloneVirtualMachine {
    private CloneVirtualMachine() {}

    /**
     * Makes a full copy with 8 GiB of memory, and powers it on.
     *
     * @param source a machine or a template
     * @param folder the folder that the copy will be in
     * @param pool what gives it CPU and memory; a template has none, so the copy needs one
     * @param datastore where its files will be
     */
    public static Task<VirtualMachine> clone(
            VirtualMachine source, Folder folder, ResourcePool pool, Datastore datastore, String name) {
        return source.clone(
                folder,
                name,
                new VirtualMachineCloneSpec()
                        .setLocation(new VirtualMachineRelocateSpec()
                                .setPool(to(pool))
                                .setDatastore(to(datastore)))
                        .setConfig(new VirtualMachineConfigSpec().setMemoryMB(8192L))
                        .setPowerOn(true));
    }

    /**
     * Makes a copy that shares the disks of a snapshot, and writes only what differs from it.
     *
     * @param snapshot a snapshot of {@code source}
     */
    public static Task<VirtualMachine> link(
            VirtualMachine source, VirtualMachineSnapshot snapshot, Folder folder, String name) {
        return source.clone(
                folder,
                name,
                new VirtualMachineCloneSpec()
                        .setSnapshot(to(snapshot))
                        .setLocation(new VirtualMachineRelocateSpec()
                                .setDiskMoveType(CREATE_NEW_CHILD_DISK_BACKING.wireValue())));
    }
}
