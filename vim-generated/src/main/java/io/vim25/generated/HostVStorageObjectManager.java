package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages first class disks (virtual disks without a machine) directly on an ESXi host.
 *
 * <p>The managed object type {@code HostVStorageObjectManager}, since API version 6.5.
 */
@ManagedObject
public interface HostVStorageObjectManager extends VStorageObjectManagerBase {
    /**
     * Creates a first class disk; the result describes it.
     *
     * <p>The operation {@code HostCreateDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param spec the spec
     * @return the task, which results in the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("HostCreateDisk_Task")
    Task<VStorageObject> createDisk(VslmCreateSpec spec) throws FileFault, InvalidDatastore;

    /**
     * Turns an existing virtual disk, given by its path, into a first class disk.
     *
     * <p>The operation {@code HostRegisterDisk}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param path the path
     * @param name the name; null leaves it unset
     * @param modifyControlFlags the modify control flags; null leaves it unset, since API version 8.0.2.0
     * @return the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws AlreadyExists if there is one already
     */
    @Operation("HostRegisterDisk")
    VStorageObject registerDisk(String path, @Nullable String name, @Nullable Boolean modifyControlFlags)
            throws FileFault, InvalidDatastore, AlreadyExists;

    /** The same without {@code name}, {@code modifyControlFlags}. */
    default VStorageObject registerDisk(String path) {
        return registerDisk(path, null, null);
    }

    /**
     * Grows a first class disk to the given capacity in MB.
     *
     * <p>The operation {@code HostExtendDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param newCapacityInMB the new capacity in MB, in MB
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("HostExtendDisk_Task")
    Task<Void> extendDisk(ID id, Datastore datastore, long newCapacityInMB)
            throws FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress;

    /**
     * Inflates a thin first class disk so that all of its space is allocated.
     *
     * <p>The operation {@code HostInflateDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("HostInflateDisk_Task")
    Task<Void> inflateDisk(ID id, Datastore datastore)
            throws FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress;

    /**
     * Gives a first class disk another name.
     *
     * <p>The operation {@code HostRenameVStorageObject}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param name the name
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation("HostRenameVStorageObject")
    void renameVStorageObject(ID id, Datastore datastore, String name) throws FileFault, InvalidDatastore, NotFound;

    /**
     * Returns the storage policies of the infrastructure objects on a datastore.
     *
     * <p>The operation {@code HostRetrieveVStorageInfrastructureObjectPolicy}, since API version 6.7; needs the
     * privilege {@code System.View}.
     *
     * @param datastore the datastore
     * @return a list of {@link vslmInfrastructureObjectPolicy}; never null, empty if there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation("HostRetrieveVStorageInfrastructureObjectPolicy")
    List<vslmInfrastructureObjectPolicy> retrieveVStorageInfrastructureObjectPolicy(Datastore datastore)
            throws InvalidDatastore, NotFound, InvalidState;

    /**
     * Deletes a first class disk from a datastore.
     *
     * <p>The operation {@code HostDeleteVStorageObject_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("HostDeleteVStorageObject_Task")
    Task<Void> deleteVStorageObject(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress;

    /**
     * Returns a first class disk by its id; flags can ask for extra disk details.
     *
     * <p>The operation {@code HostRetrieveVStorageObject}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param diskInfoFlags the disk info flags; may be empty, since API version 8.0.0.1
     * @return the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("HostRetrieveVStorageObject")
    VStorageObject retrieveVStorageObject(ID id, Datastore datastore, List<String> diskInfoFlags)
            throws FileFault, InvalidDatastore, NotFound;

    /** The same without {@code diskInfoFlags}. */
    default VStorageObject retrieveVStorageObject(ID id, Datastore datastore) {
        return retrieveVStorageObject(id, datastore, List.of());
    }

    /**
     * Returns the state of a first class disk, such as whether it is tentative.
     *
     * <p>The operation {@code HostRetrieveVStorageObjectState}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @return the {@link VStorageObjectStateInfo}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("HostRetrieveVStorageObjectState")
    VStorageObjectStateInfo retrieveVStorageObjectState(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, NotFound;

    /**
     * Lists the ids of the first class disks on a datastore.
     *
     * <p>The operation {@code HostListVStorageObject}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param datastore the datastore
     * @return a list of {@link ID}; never null, empty if there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation("HostListVStorageObject")
    List<ID> listVStorageObject(Datastore datastore) throws InvalidDatastore;

    /**
     * Clones a first class disk as the given spec tells; the result is the new disk.
     *
     * <p>The operation {@code HostCloneVStorageObject_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param spec the spec
     * @return the task, which results in the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation("HostCloneVStorageObject_Task")
    Task<VStorageObject> cloneVStorageObject(ID id, Datastore datastore, VslmCloneSpec spec)
            throws FileFault, InvalidDatastore, NotFound;

    /**
     * Moves a first class disk to another place as the given spec tells.
     *
     * <p>The operation {@code HostRelocateVStorageObject_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param spec the spec
     * @return the task, which results in the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation("HostRelocateVStorageObject_Task")
    Task<VStorageObject> relocateVStorageObject(ID id, Datastore datastore, VslmRelocateSpec spec)
            throws FileFault, InvalidDatastore, InvalidState, NotFound;

    /**
     * Sets control flags on a first class disk, such as keeping it after its machine is deleted.
     *
     * <p>The operation {@code HostSetVStorageObjectControlFlags}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param controlFlags the control flags; may be empty
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation("HostSetVStorageObjectControlFlags")
    void setVStorageObjectControlFlags(ID id, Datastore datastore, List<String> controlFlags)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code controlFlags}. */
    default void setVStorageObjectControlFlags(ID id, Datastore datastore) {
        setVStorageObjectControlFlags(id, datastore, List.of());
    }

    /**
     * Clears the given control flags of a first class disk.
     *
     * <p>The operation {@code HostClearVStorageObjectControlFlags}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param controlFlags the control flags; may be empty
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation("HostClearVStorageObjectControlFlags")
    void clearVStorageObjectControlFlags(ID id, Datastore datastore, List<String> controlFlags)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code controlFlags}. */
    default void clearVStorageObjectControlFlags(ID id, Datastore datastore) {
        clearVStorageObjectControlFlags(id, datastore, List.of());
    }

    /**
     * Brings the first class disk inventory of a datastore in line with what is really stored there.
     *
     * <p>The operation {@code HostReconcileDatastoreInventory_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @param deepCleansing the deep cleansing; null leaves it unset, since API version 9.0.0.0
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation("HostReconcileDatastoreInventory_Task")
    Task<Void> reconcileDatastoreInventory(Datastore datastore, @Nullable Boolean deepCleansing)
            throws InvalidDatastore, NotFound;

    /** The same without {@code deepCleansing}. */
    default Task<Void> reconcileDatastoreInventory(Datastore datastore) {
        return reconcileDatastoreInventory(datastore, null);
    }

    /**
     * Schedules the reconciling of a datastore's first class disk inventory, to be done later.
     *
     * <p>The operation {@code HostScheduleReconcileDatastoreInventory}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @param deepCleansing the deep cleansing; null leaves it unset, since API version 9.0.0.0
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation("HostScheduleReconcileDatastoreInventory")
    void scheduleReconcileDatastoreInventory(Datastore datastore, @Nullable Boolean deepCleansing)
            throws InvalidDatastore, NotFound;

    /** The same without {@code deepCleansing}. */
    default void scheduleReconcileDatastoreInventory(Datastore datastore) {
        scheduleReconcileDatastoreInventory(datastore, null);
    }

    /**
     * Takes a snapshot of a first class disk; the result is the snapshot's id.
     *
     * <p>The operation {@code HostVStorageObjectCreateSnapshot_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param description the description
     * @return the task, which results in the {@link ID}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HostVStorageObjectCreateSnapshot_Task")
    Task<ID> createSnapshot(ID id, Datastore datastore, String description)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Deletes a snapshot of a first class disk.
     *
     * <p>The operation {@code HostVStorageObjectDeleteSnapshot_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HostVStorageObjectDeleteSnapshot_Task")
    Task<Void> deleteSnapshot(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Returns the snapshots of a first class disk, with their ids, times and descriptions.
     *
     * <p>The operation {@code HostVStorageObjectRetrieveSnapshotInfo}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @return the {@link VStorageObjectSnapshotInfo}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation("HostVStorageObjectRetrieveSnapshotInfo")
    VStorageObjectSnapshotInfo retrieveSnapshotInfo(ID id, Datastore datastore)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Creates a new first class disk with the given name from a snapshot of another one.
     *
     * <p>The operation {@code HostVStorageObjectCreateDiskFromSnapshot_Task}, since API version 6.7; needs the
     * privilege {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @param name the name
     * @param profile the profile; may be empty
     * @param crypto the crypto; null leaves it unset
     * @param path the path; null leaves it unset
     * @param provisioningType the provisioning type; null leaves it unset, since API version 8.0.0.1
     * @param isLinkedClone the is linked clone; null leaves it unset, since API version 9.1.0.0
     * @return the task, which results in the {@link VStorageObject}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HostVStorageObjectCreateDiskFromSnapshot_Task")
    Task<VStorageObject> createDiskFromSnapshot(
            ID id,
            Datastore datastore,
            ID snapshotId,
            String name,
            List<VirtualMachineProfileSpec> profile,
            @Nullable CryptoSpec crypto,
            @Nullable String path,
            @Nullable String provisioningType,
            @Nullable Boolean isLinkedClone)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * The same without {@code profile}, {@code crypto}, {@code path}, {@code provisioningType}, {@code isLinkedClone}.
     */
    default Task<VStorageObject> createDiskFromSnapshot(ID id, Datastore datastore, ID snapshotId, String name) {
        return createDiskFromSnapshot(id, datastore, snapshotId, name, List.of(), null, null, null, null);
    }

    /**
     * Reverts a first class disk to one of its snapshots.
     *
     * <p>The operation {@code HostVStorageObjectRevert_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("HostVStorageObjectRevert_Task")
    Task<Void> revertVStorageObject(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Sets metadata entries of a first class disk and deletes those with the given keys.
     *
     * <p>The operation {@code HostUpdateVStorageObjectMetadata_Task}, since API version 6.7.2; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param metadata the metadata; may be empty
     * @param deleteKeys the delete keys; may be empty
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation("HostUpdateVStorageObjectMetadata_Task")
    Task<Void> updateVStorageObjectMetadata(
            ID id, Datastore datastore, List<KeyValue> metadata, List<String> deleteKeys)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code metadata}, {@code deleteKeys}. */
    default Task<Void> updateVStorageObjectMetadata(ID id, Datastore datastore) {
        return updateVStorageObjectMetadata(id, datastore, List.of(), List.of());
    }

    /**
     * Returns the metadata of a first class disk or a snapshot of it, only keys with a prefix if given.
     *
     * <p>The operation {@code HostRetrieveVStorageObjectMetadata}, since API version 6.7.2; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id; null leaves it unset
     * @param prefix the prefix; null leaves it unset
     * @return a list of {@link KeyValue}; never null, empty if there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("HostRetrieveVStorageObjectMetadata")
    List<KeyValue> retrieveVStorageObjectMetadata(
            ID id, Datastore datastore, @Nullable ID snapshotId, @Nullable String prefix)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code snapshotId}, {@code prefix}. */
    default List<KeyValue> retrieveVStorageObjectMetadata(ID id, Datastore datastore) {
        return retrieveVStorageObjectMetadata(id, datastore, null, null);
    }

    /**
     * Returns one metadata value, by its key, of a first class disk or a snapshot of it.
     *
     * <p>The operation {@code HostRetrieveVStorageObjectMetadataValue}, since API version 6.7.2; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id; null leaves it unset
     * @param key the key
     * @return the string
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws KeyNotFound if there is no such key
     */
    @SafeToRepeat
    @Operation("HostRetrieveVStorageObjectMetadataValue")
    String retrieveVStorageObjectMetadataValue(ID id, Datastore datastore, @Nullable ID snapshotId, String key)
            throws InvalidDatastore, InvalidState, NotFound, KeyNotFound;

    /**
     * Deletes a first class disk from a datastore; the result is a clock value (vClock) for the change.
     *
     * <p>The operation {@code HostDeleteVStorageObjectEx_Task}, since API version 7.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @return the task, which results in the {@link vslmVClockInfo}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("HostDeleteVStorageObjectEx_Task")
    Task<vslmVClockInfo> deleteVStorageObjectEx(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress;

    /**
     * Sets and deletes metadata entries of a first class disk; the result is the disk.
     *
     * <p>The operation {@code HostUpdateVStorageObjectMetadataEx_Task}, since API version 7.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param metadata the metadata; may be empty
     * @param deleteKeys the delete keys; may be empty
     * @return the task, which results in the {@link VStorageObject}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation("HostUpdateVStorageObjectMetadataEx_Task")
    Task<VStorageObject> updateVStorageObjectMetadataEx(
            ID id, Datastore datastore, List<KeyValue> metadata, List<String> deleteKeys)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code metadata}, {@code deleteKeys}. */
    default Task<VStorageObject> updateVStorageObjectMetadataEx(ID id, Datastore datastore) {
        return updateVStorageObjectMetadataEx(id, datastore, List.of(), List.of());
    }

    /**
     * Sets the UUID of a virtual disk given by name; without a UUID, a new one is chosen.
     *
     * <p>The operation {@code HostSetVirtualDiskUuid_Task}, since API version 8.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param uuid the uuid; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("HostSetVirtualDiskUuid_Task")
    Task<Void> setVirtualDiskUuidEx(String name, @Nullable String uuid) throws FileFault, InvalidDatastore;

    /** The same without {@code uuid}. */
    default Task<Void> setVirtualDiskUuidEx(String name) {
        return setVirtualDiskUuidEx(name, null);
    }

    /**
     * Returns the UUID of a virtual disk given by name.
     *
     * <p>The operation {@code HostQueryVirtualDiskUuid}, since API version 8.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @return the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation("HostQueryVirtualDiskUuid")
    String queryVirtualDiskUuidEx(String name) throws FileFault, InvalidDatastore;
}
