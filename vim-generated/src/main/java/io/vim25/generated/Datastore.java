package io.vim25.generated;

import io.vim25.NotSupported;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A storage location for virtual machine files, such as a VMFS, NFS or vSAN datastore.
 *
 * <p>The managed object type {@code Datastore}, since API version 2.0.
 */
@ManagedObject
public interface Datastore extends ManagedEntity {
    /**
     * Details that depend on the kind of datastore, such as its VMFS volume or NFS share. One remote call.
     *
     * <p>The property {@code info}, since API version 2.0.
     */
    @Property
    DatastoreInfo info();

    /**
     * Overview: name, type, URL, capacity and free space in bytes, accessibility. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    DatastoreSummary summary();

    /**
     * Hosts that have the datastore mounted. One remote call; empty if unset.
     *
     * <p>The property {@code host}, since API version 2.0.
     */
    @Property
    List<DatastoreHostMount> host();

    /**
     * Virtual machines with files on the datastore. One remote call; empty if unset.
     *
     * <p>The property {@code vm}, since API version 2.0.
     */
    @Property
    List<VirtualMachine> vm();

    /**
     * Browser for searching the files on the datastore. One remote call.
     *
     * <p>The property {@code browser}, since API version 2.0.
     */
    @Property
    HostDatastoreBrowser browser();

    /**
     * What the datastore supports. One remote call.
     *
     * <p>The property {@code capability}, since API version 2.0.
     */
    @Property
    DatastoreCapability capability();

    /**
     * Storage I/O Control settings of the datastore. One remote call; null if unset.
     *
     * <p>The property {@code iormConfiguration}, since API version 4.1.
     */
    @Property
    @Nullable
    StorageIORMInfo iormConfiguration();

    /**
     * Updates the recorded capacity and free space of the datastore.
     *
     * <p>The operation {@code RefreshDatastore}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("RefreshDatastore")
    void refresh() throws NotFound, HostConfigFault;

    /**
     * Updates the storage usage recorded for the datastore and its virtual machines.
     *
     * <p>The operation {@code RefreshDatastoreStorageInfo}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     */
    @Operation("RefreshDatastoreStorageInfo")
    void refreshStorageInfo();

    /**
     * Rewrites old mount paths in virtual machine files to the datastores now holding them.
     *
     * <p>The operation {@code UpdateVirtualMachineFiles_Task}, since API version 4.1; needs the privilege
     * {@code Datastore.UpdateVirtualMachineFiles}.
     *
     * @param mountPathDatastoreMapping the mount path datastore mapping
     * @return the task, which results in the {@link UpdateVirtualMachineFilesResult}
     * @throws ResourceInUse if it is in use
     * @throws PlatformConfigFault if the platform can't be configured so
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("UpdateVirtualMachineFiles_Task")
    Task<UpdateVirtualMachineFilesResult> updateVirtualMachineFiles(
            List<DatastoreMountPathDatastorePair> mountPathDatastoreMapping)
            throws ResourceInUse, PlatformConfigFault, TaskInProgress, InvalidDatastore;

    /**
     * Renames the datastore.
     *
     * <p>The operation {@code RenameDatastore}, since API version 2.0; needs the privilege {@code Datastore.Rename}.
     *
     * @param newName the new name
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    void renameDatastore(String newName) throws DuplicateName, InvalidName;

    /**
     * Removes the datastore.
     *
     * <p>The operation {@code DestroyDatastore}, since API version 2.0; needs the privilege {@code Datastore.Delete}.
     *
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void destroyDatastore() throws ResourceInUse;

    /**
     * Puts the datastore into maintenance mode, returning moves to be made first.
     *
     * <p>The operation {@code DatastoreEnterMaintenanceMode}, since API version 5.0; needs the privilege
     * {@code Datastore.Config}.
     *
     * @return the {@link StoragePlacementResult}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("DatastoreEnterMaintenanceMode")
    StoragePlacementResult enterMaintenanceMode() throws InvalidState;

    /**
     * Takes the datastore out of maintenance mode.
     *
     * <p>The operation {@code DatastoreExitMaintenanceMode_Task}, since API version 5.0; needs the privilege
     * {@code Datastore.Config}.
     *
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("DatastoreExitMaintenanceMode_Task")
    Task<Void> exitMaintenanceMode() throws InvalidState;

    /**
     * Tells whether the datastore is enabled for clustered virtual disks.
     *
     * <p>The operation {@code IsClusteredVmdkEnabled}, since API version 7.0.0.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the boolean
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    boolean isClusteredVmdkEnabled() throws InvalidDatastore;

    /**
     * Updates virtual machine files after a failover between vVol storage containers.
     *
     * <p>The operation {@code UpdateVVolVirtualMachineFiles_Task}, since API version 6.5; needs the privilege
     * {@code Datastore.UpdateVirtualMachineFiles}.
     *
     * @param failoverPair the failover pair; may be empty
     * @return the task, which results in the {@link VVolVmConfigFileUpdateResult}
     * @throws NotSupported if the server, or the object, can't do it
     * @throws PlatformConfigFault if the platform can't be configured so
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("UpdateVVolVirtualMachineFiles_Task")
    Task<VVolVmConfigFileUpdateResult> updateVVolVirtualMachineFiles(
            List<DatastoreVVolContainerFailoverPair> failoverPair)
            throws NotSupported, PlatformConfigFault, TaskInProgress, InvalidDatastore;

    /** The same without {@code failoverPair}. */
    default Task<VVolVmConfigFileUpdateResult> updateVVolVirtualMachineFiles() {
        return updateVVolVirtualMachineFiles(List.of());
    }
}
