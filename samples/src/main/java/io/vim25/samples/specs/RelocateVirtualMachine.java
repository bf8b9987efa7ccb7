package io.vim25.samples.specs;

import static io.vim25.ManagedObjectReference.to;
import static io.vim25.generated.VirtualMachineMovePriority.HIGH_PRIORITY;

import io.vim25.Task;
import io.vim25.generated.Datastore;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineRelocateSpec;

/** Moves a virtual machine; it goes on running meanwhile. */
public final class RelocateVirtualMachine {
    private RelocateVirtualMachine() {}

    /**
     * Moves a machine to another host; its files stay where they are.
     *
     * @param pool a resource pool of the host or of its cluster
     */
    public static Task<Void> toHost(VirtualMachine machine, HostSystem host, ResourcePool pool) {
        return machine.relocate(
                new VirtualMachineRelocateSpec().setHost(to(host)).setPool(to(pool)), HIGH_PRIORITY);
    }

    /** Moves the files of a machine to another datastore; its host stays the same. */
    public static Task<Void> toDatastore(VirtualMachine machine, Datastore datastore) {
        return machine.relocate(new VirtualMachineRelocateSpec().setDatastore(to(datastore)));
    }
}
