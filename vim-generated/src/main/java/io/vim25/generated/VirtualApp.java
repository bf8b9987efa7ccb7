package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vApp: virtual machines run as one unit, with shared resources and a start order.
 *
 * <p>The managed object type {@code VirtualApp}, since API version 4.0.
 */
@ManagedObject
public interface VirtualApp extends ResourcePool {
    /**
     * Virtual machine folder in which the vApp appears. One remote call; null if unset.
     *
     * <p>The property {@code parentFolder}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    Folder parentFolder();

    /**
     * Datastores that the vApp's machines use. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Networks that the vApp's machines use. One remote call; empty if unset.
     *
     * <p>The property {@code network}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Network> network();

    /**
     * vApp settings: product data, properties, and the start order of its machines. One remote call; null if unset.
     *
     * <p>The property {@code vAppConfig}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Property
    @Nullable
    VAppConfigInfo vAppConfig();

    /**
     * The vApp that contains this one, if it is nested. One remote call; null if unset.
     *
     * <p>The property {@code parentVApp}, since API version 4.1.
     */
    @Property
    @Nullable
    ManagedEntity parentVApp();

    /**
     * Linked children: machines or vApps that belong to it but take their resources elsewhere. One remote call; empty
     * if unset.
     *
     * <p>The property {@code childLink}, since API version 4.1.
     */
    @Property
    List<VirtualAppLinkInfo> childLink();

    /**
     * Changes the vApp's settings, such as product data, properties and start order.
     *
     * <p>The operation {@code UpdateVAppConfig}, since API version 4.0.
     *
     * @param spec the spec
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
    @Operation
    void updateVAppConfig(VAppConfigSpec spec)
            throws TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName, DuplicateName, InvalidState,
                    InsufficientResourcesFault, InvalidDatastore;

    /**
     * Adds or changes links to children, and removes the links to others.
     *
     * <p>The operation {@code UpdateLinkedChildren}, since API version 4.1.
     *
     * @param addChangeSet the add change set; may be empty
     * @param removeSet the remove set; may be empty
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation
    void updateLinkedChildren(List<VirtualAppLinkInfo> addChangeSet, List<ManagedEntity> removeSet)
            throws ConcurrentAccess;

    /** The same without {@code addChangeSet}, {@code removeSet}. */
    default void updateLinkedChildren() {
        updateLinkedChildren(List.of(), List.of());
    }

    /**
     * Copies the vApp with all its machines under a new name into a resource pool.
     *
     * <p>The operation {@code CloneVApp_Task}, since API version 4.0; needs the privilege {@code VApp.Clone}.
     *
     * @param name the name
     * @param target the target
     * @param spec the spec
     * @return the task, which results in the {@link VirtualApp}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws MigrationFault if it can't be migrated
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation("CloneVApp_Task")
    Task<VirtualApp> clone(String name, ResourcePool target, VAppCloneSpec spec)
            throws InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault, FileFault, MigrationFault,
                    InsufficientResourcesFault;

    /**
     * Opens a lease for downloading the disks of the vApp's machines.
     *
     * <p>The operation {@code ExportVApp}, since API version 4.0; needs the privilege {@code VApp.Export}.
     *
     * @return the {@link HttpNfcLease}
     * @throws InvalidPowerState if the machine is in another power state
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     */
    @Operation
    HttpNfcLease exportVApp() throws InvalidPowerState, TaskInProgress, InvalidState, FileFault;

    /**
     * Powers the vApp's machines on in their start order.
     *
     * <p>The operation {@code PowerOnVApp_Task}, since API version 4.0; needs the privilege {@code VApp.PowerOn}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     * @throws VmConfigFault if the machine can't be configured so
     * @throws VAppConfigFault if the vApp can't be configured so
     * @throws FileFault if a file can't be used
     */
    @Operation("PowerOnVApp_Task")
    Task<Void> powerOn()
            throws TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault, VAppConfigFault, FileFault;

    /**
     * Powers the vApp's machines off in reverse order; force skips their configured stop actions.
     *
     * <p>The operation {@code PowerOffVApp_Task}, since API version 4.0; needs the privilege {@code VApp.PowerOff}.
     *
     * @param force the force
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VAppConfigFault if the vApp can't be configured so
     */
    @Operation("PowerOffVApp_Task")
    Task<Void> powerOff(boolean force) throws TaskInProgress, InvalidState, VAppConfigFault;

    /**
     * Suspends all running machines of the vApp.
     *
     * <p>The operation {@code SuspendVApp_Task}, since API version 4.1; needs the privilege {@code VApp.Suspend}.
     *
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VAppConfigFault if the vApp can't be configured so
     */
    @Operation("SuspendVApp_Task")
    Task<Void> suspend() throws TaskInProgress, InvalidState, VAppConfigFault;

    /**
     * Removes the vApp and its machines from the inventory without deleting their files.
     *
     * <p>The operation {@code unregisterVApp_Task}, since API version 4.0; needs the privilege {@code VApp.Unregister}.
     *
     * @return the task, which results in nothing
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("unregisterVApp_Task")
    Task<Void> unregister() throws ConcurrentAccess, InvalidState;
}
