package com.acme.report;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.VirtualMachinePowerState;
import org.jspecify.annotations.Nullable;

/** A virtual machine: of all that it has, the little that this program reads, each a path of its own. */
@ManagedObject("VirtualMachine")
public interface Machine extends ManagedEntity {
    /** Whether it runs. */
    @Property("runtime.powerState")
    VirtualMachinePowerState powerState();

    /** The host that it is on. */
    @Property("runtime.host")
    @Nullable
    HostSystem host();

    /** How much memory it has, in MB. */
    @Property("summary.config.memorySizeMB")
    @Nullable
    Integer memorySizeMB();

    /** Powers it off. */
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff();
}
