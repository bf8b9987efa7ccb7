package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/**
 * What the managers of first class disks have in common: extending, renaming and snapshots.
 *
 * <p>The managed object type {@code VStorageObjectManagerBase}, since API version 6.5.
 */
@ManagedObject
public interface VStorageObjectManagerBase extends ManagedObjectBase {
    /**
     * Extends a first class disk to the given capacity in megabytes, and returns its new clock.
     *
     * <p>The operation {@code VStorageObjectExtendDiskEx_Task}, since API version 8.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param newCapacityInMB the new capacity in MB, in MB
     * @return the task, which results in the {@link vslmVClockInfo}
     * @throws FileFault if a file can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("VStorageObjectExtendDiskEx_Task")
    Task<vslmVClockInfo> extendDiskEx(ID id, Datastore datastore, long newCapacityInMB)
            throws FileFault, NotFound, InvalidDatastore, InvalidState, TaskInProgress;

    /**
     * Renames a first class disk and returns its new clock.
     *
     * <p>The operation {@code RenameVStorageObjectEx}, since API version 8.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param name the name
     * @return the {@link vslmVClockInfo}
     * @throws FileFault if a file can't be used
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     */
    @Operation
    vslmVClockInfo renameVStorageObjectEx(ID id, Datastore datastore, String name)
            throws FileFault, InvalidDatastore, NotFound;

    /**
     * Takes a snapshot of a first class disk and returns the snapshot's data.
     *
     * <p>The operation {@code VStorageObjectCreateSnapshotEx_Task}, since API version 8.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param description the description
     * @return the task, which results in the {@link VStorageObjectSnapshot}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("VStorageObjectCreateSnapshotEx_Task")
    Task<VStorageObjectSnapshot> createSnapshotEx(ID id, Datastore datastore, String description)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Deletes a snapshot of a first class disk and returns the disk's new clock.
     *
     * <p>The operation {@code VStorageObjectDeleteSnapshotEx_Task}, since API version 8.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the task, which results in the {@link vslmVClockInfo}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("VStorageObjectDeleteSnapshotEx_Task")
    Task<vslmVClockInfo> deleteSnapshotEx(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Puts a first class disk back to a snapshot and returns its new clock.
     *
     * <p>The operation {@code RevertVStorageObjectEx_Task}, since API version 8.0.2.0; needs the privilege
     * {@code System.View}.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the task, which results in the {@link vslmVClockInfo}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RevertVStorageObjectEx_Task")
    Task<vslmVClockInfo> revertVStorageObjectEx(ID id, Datastore datastore, ID snapshotId)
            throws InvalidDatastore, NotFound, FileFault, InvalidState;

    /**
     * Deletes a snapshot of a first class disk.
     *
     * <p>The operation {@code VStorageObjectDeleteSnapshotEx2_Task}, since API version 9.0.0.0.
     *
     * @param id the id
     * @param datastore the datastore
     * @param snapshotId the snapshot id
     * @return the task, which results in nothing
     */
    @Operation("VStorageObjectDeleteSnapshotEx2_Task")
    Task<Void> vStorageObjectDeleteSnapshotEx2(ID id, Datastore datastore, ID snapshotId);
}
