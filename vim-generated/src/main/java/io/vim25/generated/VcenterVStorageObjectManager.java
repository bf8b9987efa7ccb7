package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages first class disks through vCenter: disks that exist independently of any machine.
 *
 * <p>The managed object type {@code VcenterVStorageObjectManager}, since API version 6.5.
 */
@ManagedObject
public interface VcenterVStorageObjectManager extends VStorageObjectManagerBase {
    /**
     * Creates a first class disk of the given name, size and backing.
     *
     * <p>The operation {@code CreateDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param spec the spec
     * @return the task, which results in the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("CreateDisk_Task")
    Task<VStorageObject> createDisk(VslmCreateSpec spec) throws FileFault, InvalidDatastore;

    /**
     * Makes an existing virtual disk a first class disk, by its path.
     *
     * <p>The operation {@code RegisterDisk}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param path the path
     * @param name the name; null leaves it unset
     * @return the {@link VStorageObject}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws AlreadyExists if there is one already
     */
    @Operation
    VStorageObject registerDisk(String path, @Nullable String name) throws FileFault, InvalidDatastore, AlreadyExists;

    /** The same without {@code name}. */
    default VStorageObject registerDisk(String path) {
        return registerDisk(path, null);
    }

    /**
     * Extends a first class disk to the given capacity in megabytes.
     *
     * <p>The operation {@code ExtendDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
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
    @Operation("ExtendDisk_Task")
    Task<Void> extendDisk(ID id, Datastore datastore, long newCapacityInMB)
            throws FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress;

    /**
     * Allocates the full space of a sparse or thin first class disk.
     *
     * <p>The operation {@code InflateDisk_Task}, since API version 6.5; needs the privilege {@code System.View}.
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
    @Operation("InflateDisk_Task")
    Task<Void> inflateDisk(ID id, Datastore datastore)
            throws FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress;

    /**
     * Renames a first class disk.
     *
     * <p>The operation {@code RenameVStorageObject}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param name the name
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation
    void renameVStorageObject(ID id, Datastore datastore, String name) throws FileFault, InvalidDatastore, NotFound;

    /**
     * Changes the storage policy of a first class disk.
     *
     * <p>The operation {@code UpdateVStorageObjectPolicy_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param profile the profile; may be empty
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("UpdateVStorageObjectPolicy_Task")
    Task<Void> updateVStorageObjectPolicy(ID id, Datastore datastore, List<VirtualMachineProfileSpec> profile)
            throws FileFault, InvalidDatastore, NotFound, TaskInProgress;

    /** The same without {@code profile}. */
    default Task<Void> updateVStorageObjectPolicy(ID id, Datastore datastore) {
        return updateVStorageObjectPolicy(id, datastore, List.of());
    }

    /**
     * Changes the encryption of a first class disk, together with its storage policy.
     *
     * <p>The operation {@code UpdateVStorageObjectCrypto_Task}, since API version 7.0.0.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param profile the profile; may be empty
     * @param disksCrypto the disks crypto; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("UpdateVStorageObjectCrypto_Task")
    Task<Void> updateVStorageObjectCrypto(
            ID id, Datastore datastore, List<VirtualMachineProfileSpec> profile, @Nullable DiskCryptoSpec disksCrypto)
            throws FileFault, InvalidDatastore, NotFound, TaskInProgress;

    /** The same without {@code profile}, {@code disksCrypto}. */
    default Task<Void> updateVStorageObjectCrypto(ID id, Datastore datastore) {
        return updateVStorageObjectCrypto(id, datastore, List.of(), null);
    }

    /**
     * Changes the storage policy of the infrastructure objects on a datastore.
     *
     * <p>The operation {@code UpdateVStorageInfrastructureObjectPolicy_Task}, since API version 6.7; needs the
     * privilege {@code System.View}.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("UpdateVStorageInfrastructureObjectPolicy_Task")
    Task<Void> updateVStorageInfrastructureObjectPolicy(vslmInfrastructureObjectPolicySpec spec)
            throws InvalidDatastore, NotFound, InvalidState, TaskInProgress;

    /**
     * Returns the storage policies of the infrastructure objects on a datastore.
     *
     * <p>The operation {@code RetrieveVStorageInfrastructureObjectPolicy}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @return a list of {@link vslmInfrastructureObjectPolicy}; never null, empty if there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    List<vslmInfrastructureObjectPolicy> retrieveVStorageInfrastructureObjectPolicy(Datastore datastore)
            throws InvalidDatastore, NotFound, InvalidState;

    /**
     * Deletes a first class disk and its data.
     *
     * <p>The operation {@code DeleteVStorageObject_Task}, since API version 6.5; needs the privilege
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
    @Operation("DeleteVStorageObject_Task")
    Task<Void> deleteVStorageObject(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress;

    /**
     * Returns a first class disk's data, such as its name, capacity and backing.
     *
     * <p>The operation {@code RetrieveVStorageObject}, since API version 6.5; needs the privilege {@code System.View}.
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
    @Operation
    VStorageObject retrieveVStorageObject(ID id, Datastore datastore, List<String> diskInfoFlags)
            throws FileFault, InvalidDatastore, NotFound;

    /** The same without {@code diskInfoFlags}. */
    default VStorageObject retrieveVStorageObject(ID id, Datastore datastore) {
        return retrieveVStorageObject(id, datastore, List.of());
    }

    /**
     * Returns the state of a first class disk.
     *
     * <p>The operation {@code RetrieveVStorageObjectState}, since API version 6.5; needs the privilege
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
    @Operation
    VStorageObjectStateInfo retrieveVStorageObjectState(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, NotFound;

    /**
     * Tells which virtual machines the given first class disks are attached to.
     *
     * <p>The operation {@code RetrieveVStorageObjectAssociations}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param ids the ids; may be empty
     * @return a list of {@link VStorageObjectAssociations}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VStorageObjectAssociations> retrieveVStorageObjectAssociations(List<RetrieveVStorageObjSpec> ids);

    /** The same without {@code ids}. */
    default List<VStorageObjectAssociations> retrieveVStorageObjectAssociations() {
        return retrieveVStorageObjectAssociations(List.of());
    }

    /**
     * Lists the identifiers of the first class disks on a datastore.
     *
     * <p>The operation {@code ListVStorageObject}, since API version 6.5; needs the privilege {@code System.View}.
     *
     * @param datastore the datastore
     * @return a list of {@link ID}; never null, empty if there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    List<ID> listVStorageObject(Datastore datastore) throws InvalidDatastore;

    /**
     * Copies a first class disk to a new one, on the datastore the specification names.
     *
     * <p>The operation {@code CloneVStorageObject_Task}, since API version 6.5; needs the privilege
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
    @Operation("CloneVStorageObject_Task")
    Task<VStorageObject> cloneVStorageObject(ID id, Datastore datastore, VslmCloneSpec spec)
            throws FileFault, InvalidDatastore, NotFound;

    /**
     * Moves a first class disk to another datastore or backing.
     *
     * <p>The operation {@code RelocateVStorageObject_Task}, since API version 6.5; needs the privilege
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
    @Operation("RelocateVStorageObject_Task")
    Task<VStorageObject> relocateVStorageObject(ID id, Datastore datastore, VslmRelocateSpec spec)
            throws FileFault, InvalidDatastore, InvalidState, NotFound;

    /**
     * Sets control flags on a first class disk, such as keeping it when its machine is deleted.
     *
     * <p>The operation {@code SetVStorageObjectControlFlags}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param controlFlags the control flags; may be empty
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation
    void setVStorageObjectControlFlags(ID id, Datastore datastore, List<String> controlFlags)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code controlFlags}. */
    default void setVStorageObjectControlFlags(ID id, Datastore datastore) {
        setVStorageObjectControlFlags(id, datastore, List.of());
    }

    /**
     * Clears the given control flags of a first class disk.
     *
     * <p>The operation {@code ClearVStorageObjectControlFlags}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param controlFlags the control flags; may be empty
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws NotFound if it isn't there
     */
    @Operation
    void clearVStorageObjectControlFlags(ID id, Datastore datastore, List<String> controlFlags)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code controlFlags}. */
    default void clearVStorageObjectControlFlags(ID id, Datastore datastore) {
        clearVStorageObjectControlFlags(id, datastore, List.of());
    }

    /**
     * Attaches a tag, given by category and name, to a first class disk.
     *
     * <p>The operation {@code AttachTagToVStorageObject}, since API version 6.5; needs the privilege
     * {@code System.Read}.
     *
     * @param id the id
     * @param category the category
     * @param tag the tag
     * @throws NotFound if it isn't there
     */
    @Operation
    void attachTagToVStorageObject(ID id, String category, String tag) throws NotFound;

    /**
     * Takes a tag, given by category and name, off a first class disk.
     *
     * <p>The operation {@code DetachTagFromVStorageObject}, since API version 6.5; needs the privilege
     * {@code System.Read}.
     *
     * @param id the id
     * @param category the category
     * @param tag the tag
     * @throws NotFound if it isn't there
     */
    @Operation
    void detachTagFromVStorageObject(ID id, String category, String tag) throws NotFound;

    /**
     * Lists the identifiers of the first class disks that carry a tag.
     *
     * <p>The operation {@code ListVStorageObjectsAttachedToTag}, since API version 6.5; needs the privilege
     * {@code System.Read}.
     *
     * @param category the category
     * @param tag the tag
     * @return a list of {@link ID}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<ID> listVStorageObjectsAttachedToTag(String category, String tag) throws NotFound;

    /**
     * Lists the tags that a first class disk carries.
     *
     * <p>The operation {@code ListTagsAttachedToVStorageObject}, since API version 6.5; needs the privilege
     * {@code System.Read}.
     *
     * @param id the id
     * @return a list of {@link VslmTagEntry}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<VslmTagEntry> listTagsAttachedToVStorageObject(ID id) throws NotFound;

    /**
     * Brings the inventory of first class disks in line with what is on the datastore.
     *
     * <p>The operation {@code ReconcileDatastoreInventory_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @param deepCleansing the deep cleansing; null leaves it unset, since API version 9.0.0.0
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation("ReconcileDatastoreInventory_Task")
    Task<Void> reconcileDatastoreInventory(Datastore datastore, @Nullable Boolean deepCleansing)
            throws InvalidDatastore, NotFound;

    /** The same without {@code deepCleansing}. */
    default Task<Void> reconcileDatastoreInventory(Datastore datastore) {
        return reconcileDatastoreInventory(datastore, null);
    }

    /**
     * Schedules bringing the inventory of first class disks in line with what is on the datastore.
     *
     * <p>The operation {@code ScheduleReconcileDatastoreInventory}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param datastore the datastore
     * @param deepCleansing the deep cleansing; null leaves it unset, since API version 9.0.0.0
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation
    void scheduleReconcileDatastoreInventory(Datastore datastore, @Nullable Boolean deepCleansing)
            throws InvalidDatastore, NotFound;

    /** The same without {@code deepCleansing}. */
    default void scheduleReconcileDatastoreInventory(Datastore datastore) {
        scheduleReconcileDatastoreInventory(datastore, null);
    }

    /**
     * Takes a snapshot of a first class disk and returns the snapshot's identifier.
     *
     * <p>The operation {@code VStorageObjectCreateSnapshot_Task}, since API version 6.7; needs the privilege
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
    @Operation("VStorageObjectCreateSnapshot_Task")
    Task<ID> createSnapshot(ID id, Datastore datastore, String description)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Deletes a snapshot of a first class disk.
     *
     * <p>The operation {@code DeleteSnapshot_Task}, since API version 6.7; needs the privilege {@code System.View}.
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
    @Operation("DeleteSnapshot_Task")
    Task<Void> deleteSnapshot(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Lists the snapshots of a first class disk.
     *
     * <p>The operation {@code RetrieveSnapshotInfo}, since API version 6.7; needs the privilege {@code System.View}.
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
    @Operation
    VStorageObjectSnapshotInfo retrieveSnapshotInfo(ID id, Datastore datastore)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Creates a new first class disk with the content of a snapshot, in full or as a linked clone.
     *
     * <p>The operation {@code CreateDiskFromSnapshot_Task}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @param name the name
     * @param profile the profile; may be empty
     * @param crypto the crypto; null leaves it unset
     * @param path the path; null leaves it unset
     * @param isLinkedClone the is linked clone; null leaves it unset, since API version 9.1.0.0
     * @return the task, which results in the {@link VStorageObject}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateDiskFromSnapshot_Task")
    Task<VStorageObject> createDiskFromSnapshot(
            ID id,
            Datastore datastore,
            ID snapshotId,
            String name,
            List<VirtualMachineProfileSpec> profile,
            @Nullable CryptoSpec crypto,
            @Nullable String path,
            @Nullable Boolean isLinkedClone)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /** The same without {@code profile}, {@code crypto}, {@code path}, {@code isLinkedClone}. */
    default Task<VStorageObject> createDiskFromSnapshot(ID id, Datastore datastore, ID snapshotId, String name) {
        return createDiskFromSnapshot(id, datastore, snapshotId, name, List.of(), null, null, null);
    }

    /**
     * Puts a first class disk back to a snapshot; what was written since is lost.
     *
     * <p>The operation {@code RevertVStorageObject_Task}, since API version 6.7; needs the privilege
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
    @Operation("RevertVStorageObject_Task")
    Task<Void> revertVStorageObject(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Returns details of one snapshot of a first class disk, such as its path and change identifier.
     *
     * <p>The operation {@code RetrieveSnapshotDetails}, since API version 6.7; needs the privilege {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the {@link VStorageObjectSnapshotDetails}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    VStorageObjectSnapshotDetails retrieveSnapshotDetails(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Returns the areas of a first class disk's snapshot that changed since the given change identifier.
     *
     * <p>The operation {@code VstorageObjectVCenterQueryChangedDiskAreas}, since API version 6.7; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @param startOffset the start offset
     * @param changeId the change id
     * @return the {@link DiskChangeInfo}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidArgument if an argument isn't valid
     */
    @SafeToRepeat
    @Operation("VstorageObjectVCenterQueryChangedDiskAreas")
    DiskChangeInfo queryChangedDiskAreas(ID id, Datastore datastore, ID snapshotId, long startOffset, String changeId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState, InvalidArgument;

    /**
     * Deletes a first class disk and its data, and returns the new clock.
     *
     * <p>The operation {@code DeleteVStorageObjectEx_Task}, since API version 7.0.2.0; needs the privilege
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
    @Operation("DeleteVStorageObjectEx_Task")
    Task<vslmVClockInfo> deleteVStorageObjectEx(ID id, Datastore datastore)
            throws FileFault, InvalidDatastore, InvalidState, NotFound, TaskInProgress;

    /**
     * Sets the given metadata entries of a first class disk, and deletes those with the given keys.
     *
     * <p>The operation {@code VCenterUpdateVStorageObjectMetadataEx_Task}, since API version 7.0.2.0; needs the
     * privilege {@code System.View}.
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
    @Operation("VCenterUpdateVStorageObjectMetadataEx_Task")
    Task<VStorageObject> updateVStorageObjectMetadataEx(
            ID id, Datastore datastore, List<KeyValue> metadata, List<String> deleteKeys)
            throws InvalidDatastore, InvalidState, NotFound;

    /** The same without {@code metadata}, {@code deleteKeys}. */
    default Task<VStorageObject> updateVStorageObjectMetadataEx(ID id, Datastore datastore) {
        return updateVStorageObjectMetadataEx(id, datastore, List.of(), List.of());
    }

    /**
     * Sets the UUID of a virtual disk, given by its path.
     *
     * <p>The operation {@code SetVirtualDiskUuidEx_Task}, since API version 8.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param uuid the uuid; null leaves it unset
     * @return the task, which results in nothing
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation("SetVirtualDiskUuidEx_Task")
    Task<Void> setVirtualDiskUuidEx(String name, @Nullable Datacenter datacenter, @Nullable String uuid)
            throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}, {@code uuid}. */
    default Task<Void> setVirtualDiskUuidEx(String name) {
        return setVirtualDiskUuidEx(name, null, null);
    }

    /**
     * Returns the UUID of a virtual disk, given by its path.
     *
     * <p>The operation {@code QueryVirtualDiskUuidEx}, since API version 8.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the string
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    String queryVirtualDiskUuidEx(String name, @Nullable Datacenter datacenter) throws FileFault, InvalidDatastore;

    /** The same without {@code datacenter}. */
    default String queryVirtualDiskUuidEx(String name) {
        return queryVirtualDiskUuidEx(name, null);
    }

    /**
     * Brings the inventory of first class disks in line with the storage, as the specification says.
     *
     * <p>The operation {@code ReconcileDatastoreInventoryEx_Task}, since API version 9.0.0.0.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     */
    @Operation("ReconcileDatastoreInventoryEx_Task")
    Task<Void> reconcileDatastoreInventoryEx(VStorageObjectReconcileSpec spec);
}
