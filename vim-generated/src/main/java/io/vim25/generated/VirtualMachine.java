package io.vim25.generated;

import io.vim25.LocalizedMethodFault;
import io.vim25.NotSupported;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual machine or a template: its configuration, state, power, snapshots and moves.
 *
 * <p>The managed object type {@code VirtualMachine}, since API version 2.0.
 */
@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    /**
     * Operations and features the machine supports. One remote call.
     *
     * <p>The property {@code capability}, since API version 2.0.
     */
    @Property
    VirtualMachineCapability capability();

    /**
     * Configuration: name, UUIDs, guest type, files, virtual hardware and options. One remote call; null if unset.
     *
     * <p>The property {@code config}, since API version 2.0.
     */
    @Property
    @Nullable
    VirtualMachineConfigInfo config();

    /**
     * Files of the machine by kind, such as disks, snapshots and logs; layoutEx says more. One remote call; null if
     * unset.
     *
     * <p>The property {@code layout}, since API version 2.0.
     */
    @Property
    @Nullable
    VirtualMachineFileLayout layout();

    /**
     * All files of the machine, with their sizes, and what disks and snapshots they make up. One remote call; null if
     * unset.
     *
     * <p>The property {@code layoutEx}, since API version 4.0.
     */
    @Property
    @Nullable
    VirtualMachineFileLayoutEx layoutEx();

    /**
     * Space the machine takes on each datastore: committed, uncommitted and unshared bytes. One remote call; null if
     * unset.
     *
     * <p>The property {@code storage}, since API version 4.0.
     */
    @Property
    @Nullable
    VirtualMachineStorageInfo storage();

    /**
     * Tells which hardware and options the machine can be configured with. One remote call.
     *
     * <p>The property {@code environmentBrowser}, since API version 2.0.
     */
    @Property
    EnvironmentBrowser environmentBrowser();

    /**
     * Resource pool from which the machine draws; unset for a template. One remote call; null if unset.
     *
     * <p>The property {@code resourcePool}, since API version 2.0.
     */
    @Property
    @Nullable
    ResourcePool resourcePool();

    /**
     * The vApp that contains the machine, if any. One remote call; null if unset.
     *
     * <p>The property {@code parentVApp}, since API version 4.1.
     */
    @Property
    @Nullable
    ManagedEntity parentVApp();

    /**
     * CPU and memory allocation of the machine: shares, reservation and limit. One remote call; null if unset.
     *
     * <p>The property {@code resourceConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    ResourceConfigSpec resourceConfig();

    /**
     * Current state: host, power state, connection state, boot time and pending question. One remote call.
     *
     * <p>The property {@code runtime}, since API version 2.0.
     */
    @Property
    VirtualMachineRuntimeInfo runtime();

    /**
     * What VMware Tools reports of the guest: system, host name, addresses, disks, Tools status. One remote call; null
     * if unset.
     *
     * <p>The property {@code guest}, since API version 2.0.
     */
    @Property
    @Nullable
    GuestInfo guest();

    /**
     * Basic configuration, runtime, guest, storage and usage data of the machine. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    VirtualMachineSummary summary();

    /**
     * Datastores on which the machine has files. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Networks to which the machine's adapters are connected. One remote call; empty if unset.
     *
     * <p>The property {@code network}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Network> network();

    /**
     * Snapshot tree and current snapshot; unset if the machine has no snapshots. One remote call; null if unset.
     *
     * <p>The property {@code snapshot}, since API version 2.0.
     */
    @Property
    @Nullable
    VirtualMachineSnapshotInfo snapshot();

    /**
     * Snapshots at the roots of the machine's snapshot tree. One remote call; empty if unset.
     *
     * <p>The property {@code rootSnapshot}, since API version 4.1.
     */
    @Property
    List<VirtualMachineSnapshot> rootSnapshot();

    /**
     * Health of the guest by its Tools heartbeat: gray, green, yellow or red. One remote call.
     *
     * <p>The property {@code guestHeartbeatStatus}, since API version 2.0.
     */
    @Property
    ManagedEntityStatus guestHeartbeatStatus();

    /**
     * Has the server bring the machine's storage figures up to date.
     *
     * <p>The operation {@code RefreshStorageInfo}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Operation
    void refreshStorageInfo();

    /**
     * Takes a snapshot, with or without memory, and quiesces the guest's file systems if asked to.
     *
     * <p>The operation {@code CreateSnapshot_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.CreateSnapshot}.
     *
     * @param name the name
     * @param description the description; null leaves it unset
     * @param memory the memory
     * @param quiesce the quiesce
     * @return the task, which results in the {@link VirtualMachineSnapshot}
     * @throws TaskInProgress if the object is busy with a task
     * @throws SnapshotFault if the snapshot can't be made or used
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws InvalidName if the name isn't valid
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateSnapshot_Task")
    Task<VirtualMachineSnapshot> createSnapshot(
            String name, @Nullable String description, boolean memory, boolean quiesce)
            throws TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState;

    /**
     * Takes a snapshot, with or without memory, and with detailed settings for quiescing the guest.
     *
     * <p>The operation {@code CreateSnapshotEx_Task}, since API version 6.5; needs the privilege
     * {@code VirtualMachine.State.CreateSnapshot}.
     *
     * @param name the name
     * @param description the description; null leaves it unset
     * @param memory the memory
     * @param quiesceSpec the quiesce spec; null leaves it unset
     * @return the task, which results in the {@link VirtualMachineSnapshot}
     * @throws TaskInProgress if the object is busy with a task
     * @throws SnapshotFault if the snapshot can't be made or used
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws InvalidName if the name isn't valid
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateSnapshotEx_Task")
    Task<VirtualMachineSnapshot> createSnapshotEx(
            String name,
            @Nullable String description,
            boolean memory,
            @Nullable VirtualMachineGuestQuiesceSpec quiesceSpec)
            throws TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState;

    /** The same without {@code quiesceSpec}. */
    default Task<VirtualMachineSnapshot> createSnapshotEx(String name, @Nullable String description, boolean memory) {
        return createSnapshotEx(name, description, memory, null);
    }

    /**
     * Puts the machine back to its current snapshot; what has changed since is lost.
     *
     * <p>The operation {@code RevertToCurrentSnapshot_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.RevertToSnapshot}.
     *
     * @param host the host; null leaves it unset
     * @param suppressPowerOn the suppress power on; null leaves it unset, since API version 2.5u2server
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws SnapshotFault if the snapshot can't be made or used
     * @throws InsufficientResourcesFault if resources are short
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     * @throws NotFound if it isn't there
     */
    @Operation("RevertToCurrentSnapshot_Task")
    Task<Void> revertToCurrentSnapshot(@Nullable HostSystem host, @Nullable Boolean suppressPowerOn)
            throws TaskInProgress, SnapshotFault, InsufficientResourcesFault, InvalidState, VmConfigFault, NotFound;

    /** The same without {@code host}, {@code suppressPowerOn}. */
    default Task<Void> revertToCurrentSnapshot() {
        return revertToCurrentSnapshot(null, null);
    }

    /**
     * Removes the machine's snapshots, all or those selected; the machine's present state stays.
     *
     * <p>The operation {@code RemoveAllSnapshots_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.State.RemoveSnapshot}.
     *
     * @param consolidate the consolidate; null leaves it unset, since API version 5.0
     * @param spec the spec; null leaves it unset, since API version 8.0.3.0
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws SnapshotFault if the snapshot can't be made or used
     */
    @Operation("RemoveAllSnapshots_Task")
    Task<Void> removeAllSnapshots(@Nullable Boolean consolidate, @Nullable SnapshotSelectionSpec spec)
            throws TaskInProgress, InvalidState, SnapshotFault;

    /** The same without {@code consolidate}, {@code spec}. */
    default Task<Void> removeAllSnapshots() {
        return removeAllSnapshots(null, null);
    }

    /**
     * Merges redundant delta disks left behind by snapshots that are gone.
     *
     * <p>The operation {@code ConsolidateVMDisks_Task}, since API version 5.0; needs the privilege
     * {@code VirtualMachine.State.RemoveSnapshot}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("ConsolidateVMDisks_Task")
    Task<Void> consolidateDisks() throws TaskInProgress, InvalidState, FileFault, VmConfigFault;

    /**
     * Estimates the free space on each datastore needed for consolidating the disks.
     *
     * <p>The operation {@code EstimateStorageForConsolidateSnapshots_Task}, since API version 5.0; needs the privilege
     * {@code VirtualMachine.State.RemoveSnapshot}.
     *
     * @return the task, which results in a list of {@link StorageRequirement}; never null, empty if there is nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("EstimateStorageForConsolidateSnapshots_Task")
    Task<List<StorageRequirement>> estimateStorageRequirementForConsolidate()
            throws TaskInProgress, InvalidState, FileFault, VmConfigFault;

    /**
     * Changes the machine's configuration: name, CPU, memory, devices and options.
     *
     * <p>The operation {@code ReconfigVM_Task}, since API version 2.0.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws FileFault if a file can't be used
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("ReconfigVM_Task")
    Task<Void> reconfigure(VirtualMachineConfigSpec spec)
            throws TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName, DuplicateName, InvalidState,
                    InsufficientResourcesFault, InvalidDatastore;

    /**
     * Upgrades the virtual hardware to the given version, or to the newest one supported.
     *
     * <p>The operation {@code UpgradeVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Config.UpgradeVirtualHardware}.
     *
     * @param version the version; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws AlreadyUpgraded if it has been upgraded before
     * @throws NoDiskFound if there is no disk
     */
    @Operation("UpgradeVM_Task")
    Task<Void> upgradeVirtualHardware(@Nullable String version)
            throws InvalidState, TaskInProgress, AlreadyUpgraded, NoDiskFound;

    /** The same without {@code version}. */
    default Task<Void> upgradeVirtualHardware() {
        return upgradeVirtualHardware(null);
    }

    /**
     * Returns the OVF environment document that the machine would be given, as XML text.
     *
     * <p>The operation {@code ExtractOvfEnvironment}, since API version 4.0; needs the privilege
     * {@code VApp.ExtractOvfEnvironment}.
     *
     * @return the string
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    String extractOvfEnvironment() throws InvalidState;

    /**
     * Powers the virtual machine on, or resumes it if it is suspended.
     *
     * <p>The operation {@code PowerOnVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.PowerOn}.
     *
     * @param host the host; null leaves it unset
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     */
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host)
            throws TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault, FileFault;

    /** The same without {@code host}. */
    default Task<Void> powerOn() {
        return powerOn(null);
    }

    /**
     * Powers the virtual machine off hard, without shutting its guest down.
     *
     * <p>The operation {@code PowerOffVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.PowerOff}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff() throws TaskInProgress, InvalidState;

    /**
     * Suspends the machine: saves its memory to a file and stops it.
     *
     * <p>The operation {@code SuspendVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.Suspend}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("SuspendVM_Task")
    Task<Void> suspend() throws TaskInProgress, InvalidState;

    /**
     * Resets the virtual machine hard, like the reset button of a physical one.
     *
     * <p>The operation {@code ResetVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.Reset}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ResetVM_Task")
    Task<Void> reset() throws TaskInProgress, InvalidState;

    /**
     * Asks the guest system to shut down, and returns without waiting for it; needs VMware Tools.
     *
     * <p>The operation {@code ShutdownGuest}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.PowerOff}.
     *
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void shutdownGuest() throws ToolsUnavailable, TaskInProgress, InvalidState;

    /**
     * Asks the guest system to reboot, and returns without waiting for it; needs VMware Tools.
     *
     * <p>The operation {@code RebootGuest}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.Reset}.
     *
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void rebootGuest() throws ToolsUnavailable, TaskInProgress, InvalidState;

    /**
     * Asks the guest system to go to standby, and returns without waiting; needs VMware Tools.
     *
     * <p>The operation {@code StandbyGuest}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.Suspend}.
     *
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void standbyGuest() throws ToolsUnavailable, TaskInProgress, InvalidState;

    /**
     * Answers the question the machine is waiting on, by the keys of the question and of the choice.
     *
     * <p>The operation {@code AnswerVM}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.AnswerQuestion}.
     *
     * @param questionId the question id
     * @param answerChoice the answer choice
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation("AnswerVM")
    void answer(String questionId, String answerChoice) throws ConcurrentAccess;

    /**
     * Gives the guest a new identity and network settings, as the specification says.
     *
     * <p>The operation {@code CustomizeVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.Customize}.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws CustomizationFault if the guest can't be customized so
     */
    @Operation("CustomizeVM_Task")
    Task<Void> customize(CustomizationSpec spec) throws CustomizationFault;

    /**
     * Checks whether a customization specification suits the machine's guest system.
     *
     * <p>The operation {@code CheckCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.Customize}.
     *
     * @param spec the spec
     * @throws CustomizationFault if the guest can't be customized so
     */
    @SafeToRepeat
    @Operation
    void checkCustomizationSpec(CustomizationSpec spec) throws CustomizationFault;

    /**
     * Moves the machine to another host, pool or both, live if it is on; its disks stay in place.
     *
     * <p>The operation {@code MigrateVM_Task}, since API version 2.0.
     *
     * @param pool the pool; null leaves it unset
     * @param host the host; null leaves it unset
     * @param priority the priority
     * @param state the state; null leaves it unset
     * @return the task, which results in nothing
     * @throws MigrationFault if it can't be migrated
     * @throws FileFault if a file can't be used
     * @throws Timedout if it takes too long
     * @throws InsufficientResourcesFault if resources are short
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("MigrateVM_Task")
    Task<Void> migrate(
            @Nullable ResourcePool pool,
            @Nullable HostSystem host,
            VirtualMachineMovePriority priority,
            @Nullable VirtualMachinePowerState state)
            throws MigrationFault, FileFault, Timedout, InsufficientResourcesFault, InvalidState, VmConfigFault;

    /** The same without {@code state}. */
    default Task<Void> migrate(
            @Nullable ResourcePool pool, @Nullable HostSystem host, VirtualMachineMovePriority priority) {
        return migrate(pool, host, priority, null);
    }

    /**
     * Moves the machine's disks to other datastores, and the machine to another host, pool or folder.
     *
     * <p>The operation {@code RelocateVM_Task}, since API version 2.0; needs the privilege
     * {@code Resource.ColdMigrate}.
     *
     * @param spec the spec
     * @param priority the priority; null leaves it unset, since API version 4.0
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws MigrationFault if it can't be migrated
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws Timedout if it takes too long
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation("RelocateVM_Task")
    Task<Void> relocate(VirtualMachineRelocateSpec spec, @Nullable VirtualMachineMovePriority priority)
            throws InvalidState, InvalidDatastore, MigrationFault, VmConfigFault, FileFault, Timedout,
                    InsufficientResourcesFault;

    /** The same without {@code priority}. */
    default Task<Void> relocate(VirtualMachineRelocateSpec spec) {
        return relocate(spec, null);
    }

    /**
     * Copies the machine or template to a new one with the given name in a folder.
     *
     * <p>The operation {@code CloneVM_Task}, since API version 2.0.
     *
     * @param folder the folder
     * @param name the name
     * @param spec the spec
     * @return the task, which results in the {@link VirtualMachine}
     * @throws CustomizationFault if the guest can't be customized so
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws MigrationFault if it can't be migrated
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation("CloneVM_Task")
    Task<VirtualMachine> clone(Folder folder, String name, VirtualMachineCloneSpec spec)
            throws CustomizationFault, InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault, FileFault,
                    MigrationFault, InsufficientResourcesFault;

    /**
     * Creates a running copy of this running machine, which shares its memory and disks.
     *
     * <p>The operation {@code InstantClone_Task}, since API version 6.7; needs the privilege
     * {@code VirtualMachine.Provisioning.Clone}.
     *
     * @param spec the spec
     * @return the task, which results in the {@link VirtualMachine}
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InsufficientResourcesFault if resources are short
     * @throws DisallowedMigrationDeviceAttached if a device is connected that can't move along
     * @throws FileFault if a file can't be used
     */
    @Operation("InstantClone_Task")
    Task<VirtualMachine> instantClone(VirtualMachineInstantCloneSpec spec)
            throws TaskInProgress, InvalidState, InvalidDatastore, InsufficientResourcesFault,
                    DisallowedMigrationDeviceAttached, FileFault;

    /**
     * Opens a lease for downloading the machine's disks.
     *
     * <p>The operation {@code ExportVm}, since API version 4.0; needs the privilege {@code VApp.Export}.
     *
     * @return the {@link HttpNfcLease}
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     */
    @Operation
    HttpNfcLease exportVm() throws InvalidPowerState, TaskInProgress, InvalidState, FileFault;

    /**
     * Turns the powered-off machine into a template, which cannot be powered on.
     *
     * <p>The operation {@code MarkAsTemplate}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.MarkAsTemplate}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     */
    @Operation
    void markAsTemplate() throws InvalidState, VmConfigFault, FileFault;

    /**
     * Turns the template back into a virtual machine, in a resource pool and on a host.
     *
     * <p>The operation {@code MarkAsVirtualMachine}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.MarkAsVM}.
     *
     * @param pool the pool
     * @param host the host; null leaves it unset
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     */
    @Operation
    void markAsVirtualMachine(ResourcePool pool, @Nullable HostSystem host)
            throws InvalidState, InvalidDatastore, VmConfigFault, FileFault;

    /** The same without {@code host}. */
    default void markAsVirtualMachine(ResourcePool pool) {
        markAsVirtualMachine(pool, null);
    }

    /**
     * Removes the machine from the inventory; its files stay on the datastore.
     *
     * <p>The operation {@code UnregisterVM}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Inventory.Unregister}.
     *
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidPowerState if the machine is in another power state
     */
    @Operation("UnregisterVM")
    void unregister() throws TaskInProgress, InvalidPowerState;

    /**
     * Clears what the server has stored about the guest system.
     *
     * <p>The operation {@code ResetGuestInformation}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Config.ResetGuestInfo}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void resetGuestInformation() throws InvalidState;

    /**
     * Puts the VMware Tools installer into the machine's virtual CD drive.
     *
     * <p>The operation {@code MountToolsInstaller}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.ToolsInstall}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     * @throws VmToolsUpgradeFault if VMware Tools can't be upgraded
     */
    @Operation
    void mountToolsInstaller() throws InvalidState, VmConfigFault, VmToolsUpgradeFault;

    /**
     * Takes the VMware Tools installer out of the machine's virtual CD drive.
     *
     * <p>The operation {@code UnmountToolsInstaller}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.ToolsInstall}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation
    void unmountToolsInstaller() throws InvalidState, VmConfigFault;

    /**
     * Upgrades VMware Tools in the guest, passing the given options to the installer.
     *
     * <p>The operation {@code UpgradeTools_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.ToolsInstall}.
     *
     * @param installerOptions the installer options; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmToolsUpgradeFault if VMware Tools can't be upgraded
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("UpgradeTools_Task")
    Task<Void> upgradeTools(@Nullable String installerOptions)
            throws InvalidState, TaskInProgress, VmToolsUpgradeFault, ToolsUnavailable, VmConfigFault;

    /** The same without {@code installerOptions}. */
    default Task<Void> upgradeTools() {
        return upgradeTools(null);
    }

    /**
     * Obtains a one-time ticket for the machine's console: mouse, keyboard and screen.
     *
     * <p>The operation {@code AcquireMksTicket}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.ConsoleInteract}.
     *
     * @return the {@link VirtualMachineMksTicket}
     */
    @Operation
    VirtualMachineMksTicket acquireMksTicket();

    /**
     * Lists the connections that are open to the machine.
     *
     * <p>The operation {@code QueryConnections}, since API version 7.0.1.0; needs the privilege
     * {@code VirtualMachine.Interact.ConsoleInteract}.
     *
     * @return a list of {@link VirtualMachineConnection}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws Timedout if it takes too long
     * @throws VmConfigFault if the machine can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineConnection> queryConnections() throws InvalidState, Timedout, VmConfigFault;

    /**
     * Closes the given connections to the machine.
     *
     * <p>The operation {@code DropConnections}, since API version 7.0.1.0; needs the privilege
     * {@code VirtualMachine.Interact.ConsoleInteract}.
     *
     * @param listOfConnections the list of connections; may be empty
     * @return the boolean
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    boolean dropConnections(List<VirtualMachineConnection> listOfConnections) throws InvalidState;

    /** The same without {@code listOfConnections}. */
    default boolean dropConnections() {
        return dropConnections(List.of());
    }

    /**
     * Obtains a one-time ticket of the given type, such as webmks for a console in the browser.
     *
     * <p>The operation {@code AcquireTicket}, since API version 4.1.
     *
     * @param ticketType the ticket type
     * @return the {@link VirtualMachineTicket}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    VirtualMachineTicket acquireTicket(String ticketType) throws InvalidState;

    /**
     * Sets the width and height of the guest's screen, in pixels.
     *
     * <p>The operation {@code SetScreenResolution}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Interact.ConsoleInteract}.
     *
     * @param width the width
     * @param height the height
     * @throws InvalidState if the object's state doesn't allow it
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     */
    @Operation
    void setScreenResolution(int width, int height) throws InvalidState, ToolsUnavailable;

    /**
     * Defragments all of the machine's virtual disks.
     *
     * <p>The operation {@code DefragmentAllDisks}, since API version 2.5; needs the privilege
     * {@code VirtualMachine.Interact.DefragmentAllDisks}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation
    void defragmentAllDisks() throws InvalidState, InvalidPowerState, TaskInProgress, FileFault;

    /**
     * Turns fault tolerance on by creating a secondary machine, on the given host or one chosen.
     *
     * <p>The operation {@code CreateSecondaryVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.CreateSecondary}.
     *
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link FaultToleranceSecondaryOpResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("CreateSecondaryVM_Task")
    Task<FaultToleranceSecondaryOpResult> createSecondary(@Nullable HostSystem host)
            throws TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue, FileFault,
                    VmConfigFault;

    /** The same without {@code host}. */
    default Task<FaultToleranceSecondaryOpResult> createSecondary() {
        return createSecondary(null);
    }

    /**
     * Turns fault tolerance on by creating a secondary machine, with its host and files specified.
     *
     * <p>The operation {@code CreateSecondaryVMEx_Task}, since API version 6.0; needs the privilege
     * {@code VirtualMachine.Interact.CreateSecondary}.
     *
     * @param host the host; null leaves it unset
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link FaultToleranceSecondaryOpResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("CreateSecondaryVMEx_Task")
    Task<FaultToleranceSecondaryOpResult> createSecondaryEx(
            @Nullable HostSystem host, @Nullable FaultToleranceConfigSpec spec)
            throws TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue, FileFault,
                    VmConfigFault;

    /** The same without {@code host}, {@code spec}. */
    default Task<FaultToleranceSecondaryOpResult> createSecondaryEx() {
        return createSecondaryEx(null, null);
    }

    /**
     * Turns fault tolerance off and removes the machine's secondaries.
     *
     * <p>The operation {@code TurnOffFaultToleranceForVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.TurnOffFaultTolerance}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("TurnOffFaultToleranceForVM_Task")
    Task<Void> turnOffFaultTolerance() throws TaskInProgress, VmFaultToleranceIssue, InvalidState;

    /**
     * Makes the given secondary the primary machine of the fault tolerance group.
     *
     * <p>The operation {@code MakePrimaryVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.MakePrimary}.
     *
     * @param vm the vm
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("MakePrimaryVM_Task")
    Task<Void> makePrimary(VirtualMachine vm) throws TaskInProgress, VmFaultToleranceIssue, InvalidState;

    /**
     * Terminates the given machine of the fault tolerance group, which provokes a failover.
     *
     * <p>The operation {@code TerminateFaultTolerantVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.TerminateFaultTolerantVM}.
     *
     * @param vm the vm; null leaves it unset
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("TerminateFaultTolerantVM_Task")
    Task<Void> terminateFaultTolerantVM(@Nullable VirtualMachine vm)
            throws TaskInProgress, VmFaultToleranceIssue, InvalidState;

    /** The same without {@code vm}. */
    default Task<Void> terminateFaultTolerantVM() {
        return terminateFaultTolerantVM(null);
    }

    /**
     * Disables the given secondary machine of the fault tolerance group.
     *
     * <p>The operation {@code DisableSecondaryVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.DisableSecondary}.
     *
     * @param vm the vm
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("DisableSecondaryVM_Task")
    Task<Void> disableSecondary(VirtualMachine vm) throws TaskInProgress, VmFaultToleranceIssue, InvalidState;

    /**
     * Enables the given secondary machine again, on the given host or one chosen.
     *
     * <p>The operation {@code EnableSecondaryVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.EnableSecondary}.
     *
     * @param vm the vm
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link FaultToleranceSecondaryOpResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmFaultToleranceIssue if fault tolerance doesn't allow it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation("EnableSecondaryVM_Task")
    Task<FaultToleranceSecondaryOpResult> enableSecondary(VirtualMachine vm, @Nullable HostSystem host)
            throws TaskInProgress, VmFaultToleranceIssue, InvalidState, VmConfigFault;

    /** The same without {@code host}. */
    default Task<FaultToleranceSecondaryOpResult> enableSecondary(VirtualMachine vm) {
        return enableSecondary(vm, null);
    }

    /**
     * Sets the position and size of each of the guest's displays.
     *
     * <p>The operation {@code SetDisplayTopology}, since API version 2.5u2server; needs the privilege
     * {@code VirtualMachine.Interact.ConsoleInteract}.
     *
     * @param displays the displays
     * @throws InvalidState if the object's state doesn't allow it
     * @throws ToolsUnavailable if VMware Tools don't run in the guest
     */
    @Operation
    void setDisplayTopology(List<VirtualMachineDisplayTopology> displays) throws InvalidState, ToolsUnavailable;

    /**
     * Starts recording the machine's execution, from a snapshot taken for it.
     *
     * <p>The operation {@code StartRecording_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.Record}.
     *
     * @param name the name
     * @param description the description; null leaves it unset
     * @return the task, which results in the {@link VirtualMachineSnapshot}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws SnapshotFault if the snapshot can't be made or used
     * @throws VmConfigFault if the machine can't be configured so
     * @throws RecordReplayDisabled if recording and replaying is off
     * @throws HostIncompatibleForRecordReplay if the host can't record or replay
     * @throws InvalidName if the name isn't valid
     */
    @Operation("StartRecording_Task")
    Task<VirtualMachineSnapshot> startRecording(String name, @Nullable String description)
            throws InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, VmConfigFault,
                    RecordReplayDisabled, HostIncompatibleForRecordReplay, InvalidName;

    /** The same without {@code description}. */
    default Task<VirtualMachineSnapshot> startRecording(String name) {
        return startRecording(name, null);
    }

    /**
     * Ends the recording of the machine's execution.
     *
     * <p>The operation {@code StopRecording_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.Record}.
     *
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws SnapshotFault if the snapshot can't be made or used
     */
    @Operation("StopRecording_Task")
    Task<Void> stopRecording() throws InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault;

    /**
     * Starts replaying the recording that belongs to the given snapshot.
     *
     * <p>The operation {@code StartReplaying_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.Replay}.
     *
     * @param replaySnapshot the replay snapshot
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws SnapshotFault if the snapshot can't be made or used
     * @throws NotFound if it isn't there
     * @throws VmConfigFault if the machine can't be configured so
     * @throws RecordReplayDisabled if recording and replaying is off
     * @throws HostIncompatibleForRecordReplay if the host can't record or replay
     */
    @Operation("StartReplaying_Task")
    Task<Void> startReplaying(VirtualMachineSnapshot replaySnapshot)
            throws InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, NotFound, VmConfigFault,
                    RecordReplayDisabled, HostIncompatibleForRecordReplay;

    /**
     * Ends the replay of a recording.
     *
     * <p>The operation {@code StopReplaying_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.Replay}.
     *
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws SnapshotFault if the snapshot can't be made or used
     */
    @Operation("StopReplaying_Task")
    Task<Void> stopReplaying() throws InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault;

    /**
     * Promotes delta disks, all or those given; with unlink, they stop sharing files with other machines.
     *
     * <p>The operation {@code PromoteDisks_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Provisioning.PromoteDisks}.
     *
     * @param unlink the unlink
     * @param disks the disks; may be empty
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("PromoteDisks_Task")
    Task<Void> promoteDisks(boolean unlink, List<VirtualDisk> disks)
            throws InvalidState, InvalidPowerState, TaskInProgress;

    /** The same without {@code disks}. */
    default Task<Void> promoteDisks(boolean unlink) {
        return promoteDisks(unlink, List.of());
    }

    /**
     * Saves an image of the machine's screen to a file, and returns the file's path.
     *
     * <p>The operation {@code CreateScreenshot_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Interact.CreateScreenshot}.
     *
     * @return the task, which results in the string
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateScreenshot_Task")
    Task<String> createScreenshot() throws TaskInProgress, FileFault, InvalidState;

    /**
     * Types on the machine's keyboard by USB scan codes, and returns how many keys were sent.
     *
     * <p>The operation {@code PutUsbScanCodes}, since API version 6.5; needs the privilege
     * {@code VirtualMachine.Interact.PutUsbScanCodes}.
     *
     * @param spec the spec
     * @return the int
     */
    @Operation
    int putUsbScanCodes(UsbScanCodeSpec spec);

    /**
     * Returns the areas of a disk, from an offset in bytes, that changed since a change identifier.
     *
     * <p>The operation {@code QueryChangedDiskAreas}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Provisioning.DiskRandomRead}.
     *
     * @param snapshot the snapshot; null leaves it unset
     * @param deviceKey the device key
     * @param startOffset the start offset
     * @param changeId the change id
     * @return the {@link DiskChangeInfo}
     * @throws FileFault if a file can't be used
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    DiskChangeInfo queryChangedDiskAreas(
            @Nullable VirtualMachineSnapshot snapshot, int deviceKey, long startOffset, String changeId)
            throws FileFault, NotFound;

    /**
     * Lists the machine's files that do not have the expected owner.
     *
     * <p>The operation {@code QueryUnownedFiles}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Config.QueryUnownedFiles}.
     *
     * @return a list of string; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<String> queryUnownedFiles();

    /**
     * Replaces the machine's configuration by that of the configuration file at the given path.
     *
     * <p>The operation {@code reloadVirtualMachineFromPath_Task}, since API version 4.1; needs the privilege
     * {@code VirtualMachine.Config.ReloadFromPath}.
     *
     * @param configurationPath the configuration path
     * @return the task, which results in nothing
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     * @throws AlreadyExists if there is one already
     */
    @Operation("reloadVirtualMachineFromPath_Task")
    Task<Void> reloadFromPath(String configurationPath)
            throws InvalidPowerState, TaskInProgress, FileFault, InvalidState, VmConfigFault, AlreadyExists;

    /**
     * Lists the faults that keep the machine from being made fault tolerant.
     *
     * <p>The operation {@code QueryFaultToleranceCompatibility}, since API version 4.1; needs the privilege
     * {@code VirtualMachine.Config.QueryFTCompatibility}.
     *
     * @return a list of {@link LocalizedMethodFault}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<LocalizedMethodFault> queryFaultToleranceCompatibility() throws InvalidState, VmConfigFault;

    /**
     * Lists the faults that keep the machine from being made fault tolerant, also the legacy way.
     *
     * <p>The operation {@code QueryFaultToleranceCompatibilityEx}, since API version 6.0; needs the privilege
     * {@code VirtualMachine.Config.QueryFTCompatibility}.
     *
     * @param forLegacyFt the for legacy ft; null leaves it unset
     * @return a list of {@link LocalizedMethodFault}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<LocalizedMethodFault> queryFaultToleranceCompatibilityEx(@Nullable Boolean forLegacyFt)
            throws InvalidState, VmConfigFault;

    /** The same without {@code forLegacyFt}. */
    default List<LocalizedMethodFault> queryFaultToleranceCompatibilityEx() {
        return queryFaultToleranceCompatibilityEx(null);
    }

    /**
     * Ends the machine's process at once; for a machine that no longer reacts to being powered off.
     *
     * <p>The operation {@code TerminateVM}, since API version 5.0; needs the privilege
     * {@code VirtualMachine.Interact.PowerOff}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("TerminateVM")
    void terminate() throws InvalidState, TaskInProgress;

    /**
     * Sends a non-maskable interrupt to the guest, for instance to make it write a crash dump.
     *
     * <p>The operation {@code SendNMI}, since API version 6.0; needs the privilege
     * {@code VirtualMachine.Interact.GuestControl}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void sendNMI() throws InvalidState;

    /**
     * Attaches a first class disk to the machine, at the given controller and unit number.
     *
     * <p>The operation {@code AttachDisk_Task}, since API version 6.5; needs the privilege
     * {@code VirtualMachine.Config.AddExistingDisk}.
     *
     * @param diskId the disk id
     * @param datastore the datastore
     * @param controllerKey the controller key; null leaves it unset
     * @param unitNumber the unit number; null leaves it unset
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidController if a controller isn't valid
     * @throws MissingController if a device names a controller that isn't there
     * @throws DeviceUnsupportedForVmVersion if a device needs a newer virtual hardware version
     */
    @Operation("AttachDisk_Task")
    Task<Void> attachDisk(ID diskId, Datastore datastore, @Nullable Integer controllerKey, @Nullable Integer unitNumber)
            throws NotFound, VmConfigFault, FileFault, InvalidState, InvalidDatastore, InvalidController,
                    MissingController, DeviceUnsupportedForVmVersion;

    /** The same without {@code controllerKey}, {@code unitNumber}. */
    default Task<Void> attachDisk(ID diskId, Datastore datastore) {
        return attachDisk(diskId, datastore, null, null);
    }

    /**
     * Detaches a first class disk from the machine; the disk itself is kept.
     *
     * <p>The operation {@code DetachDisk_Task}, since API version 6.5; needs the privilege
     * {@code VirtualMachine.Config.RemoveDisk}.
     *
     * @param diskId the disk id
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("DetachDisk_Task")
    Task<Void> detachDisk(ID diskId) throws NotFound, VmConfigFault, FileFault, InvalidState;

    /**
     * Sets the CPU features the machine sees by feature masks, so that more hosts can take it.
     *
     * <p>The operation {@code ApplyEvcModeVM_Task}, since API version 6.7; needs the privilege
     * {@code VirtualMachine.Config.Settings}.
     *
     * @param mask the mask; may be empty
     * @param completeMasks the complete masks; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ApplyEvcModeVM_Task")
    Task<Void> applyEvcMode(List<HostFeatureMask> mask, @Nullable Boolean completeMasks) throws InvalidState;

    /** The same without {@code mask}, {@code completeMasks}. */
    default Task<Void> applyEvcMode() {
        return applyEvcMode(List.of(), null);
    }

    /**
     * Unlocks an encrypted machine that is locked for want of its key.
     *
     * <p>The operation {@code CryptoUnlock_Task}, since API version 6.7; needs the privilege
     * {@code Cryptographer.RegisterVM}.
     *
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotSupported if the server, or the object, can't do it
     */
    @Operation("CryptoUnlock_Task")
    Task<Void> cryptoUnlock() throws InvalidState, NotSupported;
}
