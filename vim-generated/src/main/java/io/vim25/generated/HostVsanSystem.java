package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages vSAN on one host: its disks, its configuration and its membership in the cluster.
 *
 * <p>The managed object type {@code HostVsanSystem}, since API version 5.5.
 */
@ManagedObject
public interface HostVsanSystem extends ManagedObjectBase {
    /**
     * vSAN configuration of the host. One remote call.
     *
     * <p>The property {@code config}, since API version 5.5; needs the privilege {@code System.Read}.
     */
    @Property
    VsanHostConfigInfo config();

    /**
     * Tells for the host's disks whether they are used by vSAN, eligible for it, or why not.
     *
     * <p>The operation {@code QueryDisksForVsan}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param canonicalName the canonical name; may be empty
     * @return a list of {@link VsanHostDiskResult}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VsanHostDiskResult> queryDisksForVsan(List<String> canonicalName);

    /** The same without {@code canonicalName}. */
    default List<VsanHostDiskResult> queryDisksForVsan() {
        return queryDisksForVsan(List.of());
    }

    /**
     * Adds disks to the host's vSAN storage; the result tells the outcome for each disk group.
     *
     * <p>The operation {@code AddDisks_Task}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param disk the disk
     * @return the task, which results in a list of {@link VsanHostDiskMapResult}; never null, empty if there is nothing
     */
    @Operation("AddDisks_Task")
    Task<List<VsanHostDiskMapResult>> addDisks(List<HostScsiDisk> disk);

    /**
     * Sets up vSAN disk groups with the given cache and capacity disks.
     *
     * <p>The operation {@code InitializeDisks_Task}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param mapping the mapping
     * @return the task, which results in a list of {@link VsanHostDiskMapResult}; never null, empty if there is nothing
     */
    @Operation("InitializeDisks_Task")
    Task<List<VsanHostDiskMapResult>> initializeDisks(List<VsanHostDiskMapping> mapping);

    /**
     * Removes disks from vSAN, moving their data away first as the maintenance spec tells.
     *
     * <p>The operation {@code RemoveDisk_Task}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param disk the disk
     * @param maintenanceSpec the maintenance spec; null leaves it unset, since API version 6.0
     * @param timeout the timeout; null leaves it unset, since API version 6.0
     * @return the task, which results in a list of {@link VsanHostDiskResult}; never null, empty if there is nothing
     */
    @Operation("RemoveDisk_Task")
    Task<List<VsanHostDiskResult>> removeDisk(
            List<HostScsiDisk> disk, @Nullable HostMaintenanceSpec maintenanceSpec, @Nullable Integer timeout);

    /** The same without {@code maintenanceSpec}, {@code timeout}. */
    default Task<List<VsanHostDiskResult>> removeDisk(List<HostScsiDisk> disk) {
        return removeDisk(disk, null, null);
    }

    /**
     * Removes whole disk groups from vSAN, moving data away first as the maintenance spec tells.
     *
     * <p>The operation {@code RemoveDiskMapping_Task}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param mapping the mapping
     * @param maintenanceSpec the maintenance spec; null leaves it unset, since API version 6.0
     * @param timeout the timeout; null leaves it unset, since API version 6.0
     * @return the task, which results in a list of {@link VsanHostDiskMapResult}; never null, empty if there is nothing
     */
    @Operation("RemoveDiskMapping_Task")
    Task<List<VsanHostDiskMapResult>> removeDiskMapping(
            List<VsanHostDiskMapping> mapping,
            @Nullable HostMaintenanceSpec maintenanceSpec,
            @Nullable Integer timeout);

    /** The same without {@code maintenanceSpec}, {@code timeout}. */
    default Task<List<VsanHostDiskMapResult>> removeDiskMapping(List<VsanHostDiskMapping> mapping) {
        return removeDiskMapping(mapping, null, null);
    }

    /**
     * Unmounts disk groups from vSAN; the data on them is kept.
     *
     * <p>The operation {@code UnmountDiskMapping_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param mapping the mapping
     * @return the task, which results in a list of {@link VsanHostDiskMapResult}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VsanFault if vSAN can't do it
     */
    @Operation("UnmountDiskMapping_Task")
    Task<List<VsanHostDiskMapResult>> unmountDiskMapping(List<VsanHostDiskMapping> mapping)
            throws InvalidState, VsanFault;

    /**
     * Changes the vSAN configuration of the host.
     *
     * <p>The operation {@code UpdateVsan_Task}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param config the config
     * @return the task, which results in nothing
     */
    @Operation("UpdateVsan_Task")
    Task<Void> update(VsanHostConfigInfo config);

    /**
     * Returns the host's view of its vSAN cluster: role, health and members.
     *
     * <p>The operation {@code QueryHostStatus}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @return the {@link VsanHostClusterStatus}
     */
    @SafeToRepeat
    @Operation
    VsanHostClusterStatus queryHostStatus();

    /**
     * Takes the host out of vSAN data service, moving its data away as the spec tells.
     *
     * <p>The operation {@code EvacuateVsanNode_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param maintenanceSpec the maintenance spec
     * @param timeout the timeout
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws RequestCanceled if somebody canceled it
     * @throws Timedout if it takes too long
     * @throws VsanFault if vSAN can't do it
     */
    @Operation("EvacuateVsanNode_Task")
    Task<Void> evacuateNode(HostMaintenanceSpec maintenanceSpec, int timeout)
            throws InvalidState, RequestCanceled, Timedout, VsanFault;

    /**
     * Puts the host back into vSAN data service after an evacuation.
     *
     * <p>The operation {@code RecommissionVsanNode_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VsanFault if vSAN can't do it
     */
    @Operation("RecommissionVsanNode_Task")
    Task<Void> recommissionNode() throws InvalidState, VsanFault;
}
