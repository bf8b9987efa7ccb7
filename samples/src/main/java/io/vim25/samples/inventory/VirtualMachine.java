package io.vim25.samples.inventory;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** A virtual machine. */
@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    /** Its state, and the host that it is on. */
    @Property
    VirtualMachineRuntimeInfo runtime();

    /** Whether it runs. */
    @Property("runtime.powerState")
    VirtualMachinePowerState powerState();

    /** The host that it is on. */
    @Property("runtime.host")
    @Nullable
    HostSystem host();

    /** How many virtual processors it has. */
    @Property("summary.config.numCpu")
    @Nullable
    Integer numCpu();

    /** How much memory it has, in MB. */
    @Property("summary.config.memorySizeMB")
    @Nullable
    Integer memorySizeMB();

    /** Powers it on. */
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host);

    /** Powers it off. */
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff();
}
