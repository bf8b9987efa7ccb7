package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import org.jspecify.annotations.Nullable;

/**
 * Handles files and directories on datastores by their datastore paths.
 *
 * <p>The managed object type {@code FileManager}, since API version 2.5.
 */
@ManagedObject
public interface FileManager extends ManagedObjectBase {
    /**
     * Moves a file or directory on datastores; force overwrites what is at the destination.
     *
     * <p>The operation {@code MoveDatastoreFile_Task}, since API version 2.5.
     *
     * @param sourceName the source name
     * @param sourceDatacenter the source datacenter; null leaves it unset
     * @param destinationName the destination name
     * @param destinationDatacenter the destination datacenter; null leaves it unset
     * @param force the force; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation("MoveDatastoreFile_Task")
    Task<Void> moveFile(
            String sourceName,
            @Nullable Datacenter sourceDatacenter,
            String destinationName,
            @Nullable Datacenter destinationDatacenter,
            @Nullable Boolean force)
            throws InvalidDatastore, FileFault;

    /** The same without {@code destinationDatacenter}, {@code force}. */
    default Task<Void> moveFile(String sourceName, @Nullable Datacenter sourceDatacenter, String destinationName) {
        return moveFile(sourceName, sourceDatacenter, destinationName, null, null);
    }

    /**
     * Copies a file or directory on datastores; force overwrites what is at the destination.
     *
     * <p>The operation {@code CopyDatastoreFile_Task}, since API version 2.5.
     *
     * @param sourceName the source name
     * @param sourceDatacenter the source datacenter; null leaves it unset
     * @param destinationName the destination name
     * @param destinationDatacenter the destination datacenter; null leaves it unset
     * @param force the force; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation("CopyDatastoreFile_Task")
    Task<Void> copyFile(
            String sourceName,
            @Nullable Datacenter sourceDatacenter,
            String destinationName,
            @Nullable Datacenter destinationDatacenter,
            @Nullable Boolean force)
            throws InvalidDatastore, FileFault;

    /** The same without {@code destinationDatacenter}, {@code force}. */
    default Task<Void> copyFile(String sourceName, @Nullable Datacenter sourceDatacenter, String destinationName) {
        return copyFile(sourceName, sourceDatacenter, destinationName, null, null);
    }

    /**
     * Deletes a file, or a directory with all it contains, from a datastore.
     *
     * <p>The operation {@code DeleteDatastoreFile_Task}, since API version 2.5.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @return the task, which results in nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation("DeleteDatastoreFile_Task")
    Task<Void> deleteFile(String name, @Nullable Datacenter datacenter) throws InvalidDatastore, FileFault;

    /** The same without {@code datacenter}. */
    default Task<Void> deleteFile(String name) {
        return deleteFile(name, null);
    }

    /**
     * Creates a directory on a datastore, with its missing parents if asked.
     *
     * <p>The operation {@code MakeDirectory}, since API version 2.5.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param createParentDirectories the create parent directories; null leaves it unset
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation
    void makeDirectory(String name, @Nullable Datacenter datacenter, @Nullable Boolean createParentDirectories)
            throws InvalidDatastore, FileFault;

    /** The same without {@code datacenter}, {@code createParentDirectories}. */
    default void makeDirectory(String name) {
        makeDirectory(name, null, null);
    }

    /**
     * Changes the owner of a file on a datastore.
     *
     * <p>The operation {@code ChangeOwner}, since API version 4.0.
     *
     * @param name the name
     * @param datacenter the datacenter; null leaves it unset
     * @param owner the owner
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void changeOwner(String name, @Nullable Datacenter datacenter, String owner)
            throws InvalidDatastore, FileFault, UserNotFound;

    /**
     * Tells who holds locks on a file.
     *
     * <p>The operation {@code QueryFileLockInfo}, since API version 8.0.2.0; needs the privilege {@code System.View}.
     *
     * @param path the path
     * @param host the host; null leaves it unset
     * @return the {@link FileLockInfoResult}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @SafeToRepeat
    @Operation
    FileLockInfoResult queryFileLockInfo(String path, @Nullable HostSystem host) throws InvalidDatastore, FileFault;

    /** The same without {@code host}. */
    default FileLockInfoResult queryFileLockInfo(String path) {
        return queryFileLockInfo(path, null);
    }
}
