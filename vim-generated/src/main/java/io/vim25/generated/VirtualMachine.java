package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** A virtual machine. */
@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    /** Its state, and the host that it is on. One remote call. */
    @Property
    VirtualMachineRuntimeInfo runtime();

    /** The short form of its configuration, state and statistics. One remote call. */
    @Property
    VirtualMachineSummary summary();

    /** Powers it on, or resumes it if it is suspended. */
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host);

    /** Powers it off, without asking the guest. */
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff();
}
