package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/**
 * VMware's distributed virtual switch, with LACP groups among its features.
 *
 * <p>The managed object type {@code VmwareDistributedVirtualSwitch}, since API version 4.0.
 */
@ManagedObject
public interface VmwareDistributedVirtualSwitch extends DistributedVirtualSwitch {
    /**
     * Adds, changes or removes link aggregation (LACP) groups of the switch.
     *
     * <p>The operation {@code UpdateDVSLacpGroupConfig_Task}, since API version 5.5; needs the privilege
     * {@code DVSwitch.Modify}.
     *
     * @param lacpGroupSpec the lacp group spec
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation("UpdateDVSLacpGroupConfig_Task")
    Task<Void> updateLacpGroupConfig(List<VMwareDvsLacpGroupSpec> lacpGroupSpec) throws DvsFault;
}
