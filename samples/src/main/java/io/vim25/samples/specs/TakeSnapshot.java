package io.vim25.samples.specs;

import io.vim25.Task;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineSnapshot;
import io.vim25.generated.VirtualMachineWindowsQuiesceSpec;

/** Takes a snapshot of a virtual machine. */
public final class TakeSnapshot {
    private TakeSnapshot() {}

    /** Takes a snapshot of the disks, with the guest's file systems at rest; that needs VMware Tools in the guest. */
    public static Task<VirtualMachineSnapshot> ofDisks(VirtualMachine machine, String name, String description) {
        return machine.createSnapshot(name, description, /* memory= */ false, /* quiesce= */ true);
    }

    /**
     * The same for Windows, where applications write out what they hold before their files come to rest.
     *
     * @param timeout how long the guest may take, in minutes
     */
    public static Task<VirtualMachineSnapshot> ofWindowsDisks(
            VirtualMachine machine, String name, String description, int timeout) {
        return machine.createSnapshotEx(
                name, description, /* memory= */ false, new VirtualMachineWindowsQuiesceSpec().setTimeout(timeout));
    }
}
