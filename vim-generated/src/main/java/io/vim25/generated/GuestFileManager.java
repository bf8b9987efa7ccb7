package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import org.jspecify.annotations.Nullable;

/**
 * Handles files and directories inside the guest operating system.
 *
 * <p>The managed object type {@code GuestFileManager}, since API version 5.0.
 */
@ManagedObject
public interface GuestFileManager extends ManagedObjectBase {
    /**
     * Creates a directory in the guest, with its missing parents if asked.
     *
     * <p>The operation {@code MakeDirectoryInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param directoryPath the directory path
     * @param createParentDirectories the create parent directories
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("MakeDirectoryInGuest")
    void makeDirectory(
            VirtualMachine vm, GuestAuthentication auth, String directoryPath, boolean createParentDirectories)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Deletes a file in the guest.
     *
     * <p>The operation {@code DeleteFileInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param filePath the file path
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("DeleteFileInGuest")
    void deleteFile(VirtualMachine vm, GuestAuthentication auth, String filePath)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Deletes a directory in the guest, with its contents if recursive is true.
     *
     * <p>The operation {@code DeleteDirectoryInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param directoryPath the directory path
     * @param recursive the recursive
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("DeleteDirectoryInGuest")
    void deleteDirectory(VirtualMachine vm, GuestAuthentication auth, String directoryPath, boolean recursive)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Moves or renames a directory in the guest.
     *
     * <p>The operation {@code MoveDirectoryInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param srcDirectoryPath the src directory path
     * @param dstDirectoryPath the dst directory path
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("MoveDirectoryInGuest")
    void moveDirectory(VirtualMachine vm, GuestAuthentication auth, String srcDirectoryPath, String dstDirectoryPath)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Moves or renames a file in the guest, if asked over an existing file.
     *
     * <p>The operation {@code MoveFileInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param srcFilePath the src file path
     * @param dstFilePath the dst file path
     * @param overwrite the overwrite
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("MoveFileInGuest")
    void moveFile(
            VirtualMachine vm, GuestAuthentication auth, String srcFilePath, String dstFilePath, boolean overwrite)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Creates a uniquely named temporary file in the guest and returns its path.
     *
     * <p>The operation {@code CreateTemporaryFileInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param prefix the prefix
     * @param suffix the suffix
     * @param directoryPath the directory path; null leaves it unset
     * @return the string
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("CreateTemporaryFileInGuest")
    String createTemporaryFile(
            VirtualMachine vm, GuestAuthentication auth, String prefix, String suffix, @Nullable String directoryPath)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /** The same without {@code directoryPath}. */
    default String createTemporaryFile(VirtualMachine vm, GuestAuthentication auth, String prefix, String suffix) {
        return createTemporaryFile(vm, auth, prefix, suffix, null);
    }

    /**
     * Creates a uniquely named temporary directory in the guest and returns its path.
     *
     * <p>The operation {@code CreateTemporaryDirectoryInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param prefix the prefix
     * @param suffix the suffix
     * @param directoryPath the directory path; null leaves it unset
     * @return the string
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("CreateTemporaryDirectoryInGuest")
    String createTemporaryDirectory(
            VirtualMachine vm, GuestAuthentication auth, String prefix, String suffix, @Nullable String directoryPath)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /** The same without {@code directoryPath}. */
    default String createTemporaryDirectory(VirtualMachine vm, GuestAuthentication auth, String prefix, String suffix) {
        return createTemporaryDirectory(vm, auth, prefix, suffix, null);
    }

    /**
     * Lists files in the guest that match a pattern, from an index and up to a count.
     *
     * <p>The operation {@code ListFilesInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param filePath the file path
     * @param index the index; null leaves it unset
     * @param maxResults the max results; null leaves it unset
     * @param matchPattern the match pattern; null leaves it unset
     * @return the {@link GuestListFileInfo}
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @SafeToRepeat
    @Operation("ListFilesInGuest")
    GuestListFileInfo listFiles(
            VirtualMachine vm,
            GuestAuthentication auth,
            String filePath,
            @Nullable Integer index,
            @Nullable Integer maxResults,
            @Nullable String matchPattern)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /** The same without {@code index}, {@code maxResults}, {@code matchPattern}. */
    default GuestListFileInfo listFiles(VirtualMachine vm, GuestAuthentication auth, String filePath) {
        return listFiles(vm, auth, filePath, null, null, null);
    }

    /**
     * Changes attributes of a file in the guest, such as times, owner or access rights.
     *
     * <p>The operation {@code ChangeFileAttributesInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param guestFilePath the guest file path
     * @param fileAttributes the file attributes
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation("ChangeFileAttributesInGuest")
    void changeFileAttributes(
            VirtualMachine vm, GuestAuthentication auth, String guestFilePath, GuestFileAttributes fileAttributes)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Prepares the download of a guest file and returns the URL to fetch it from.
     *
     * <p>The operation {@code InitiateFileTransferFromGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param guestFilePath the guest file path
     * @return the {@link FileTransferInformation}
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation
    FileTransferInformation initiateFileTransferFromGuest(
            VirtualMachine vm, GuestAuthentication auth, String guestFilePath)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;

    /**
     * Prepares the upload of a file of that many bytes to the guest; returns the URL to PUT it to.
     *
     * <p>The operation {@code InitiateFileTransferToGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param guestFilePath the guest file path
     * @param fileAttributes the file attributes
     * @param fileSize the file size
     * @param overwrite the overwrite
     * @return the string
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws FileFault if a file can't be used
     */
    @Operation
    String initiateFileTransferToGuest(
            VirtualMachine vm,
            GuestAuthentication auth,
            String guestFilePath,
            GuestFileAttributes fileAttributes,
            long fileSize,
            boolean overwrite)
            throws GuestOperationsFault, InvalidState, TaskInProgress, FileFault;
}
