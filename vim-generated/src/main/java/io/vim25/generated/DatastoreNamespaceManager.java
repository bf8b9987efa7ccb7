package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.NotSupported;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import org.jspecify.annotations.Nullable;

/**
 * Manages top-level directories on datastores that need a special call for them.
 *
 * <p>The managed object type {@code DatastoreNamespaceManager}, since API version 5.5.
 */
@ManagedObject
public interface DatastoreNamespaceManager extends ManagedObjectBase {
    /**
     * Creates a top-level directory on the datastore and returns its stable path.
     *
     * <p>The operation {@code CreateDirectory}, since API version 5.5.
     *
     * @param datastore the datastore
     * @param displayName the display name; null leaves it unset
     * @param policy the policy; null leaves it unset
     * @param size the size; null leaves it unset, since API version 7.0.2.0
     * @return the string
     * @throws CannotCreateFile if the file can't be made
     * @throws FileAlreadyExists if there is such a file already
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation
    String createDirectory(
            Datastore datastore, @Nullable String displayName, @Nullable String policy, @Nullable Long size)
            throws CannotCreateFile, FileAlreadyExists, InvalidDatastore;

    /** The same without {@code displayName}, {@code policy}, {@code size}. */
    default String createDirectory(Datastore datastore) {
        return createDirectory(datastore, null, null, null);
    }

    /**
     * Deletes a top-level directory.
     *
     * <p>The operation {@code DeleteDirectory}, since API version 5.5.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param datastorePath the datastore path
     * @throws FileFault if a file can't be used
     * @throws FileNotFound if a file isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidDatastorePath if the text is no datastore path
     */
    @Operation
    void deleteDirectory(@Nullable Datacenter datacenter, String datastorePath)
            throws FileFault, FileNotFound, InvalidDatastore, InvalidDatastorePath;

    /**
     * Translates the URL of a namespace into the matching path by UUID.
     *
     * <p>The operation {@code ConvertNamespacePathToUuidPath}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param namespaceUrl the namespace url
     * @return the string
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InvalidDatastorePath if the text is no datastore path
     */
    @SafeToRepeat
    @Operation
    String convertNamespacePathToUuidPath(@Nullable Datacenter datacenter, String namespaceUrl)
            throws InvalidDatastore, InvalidDatastorePath;

    /**
     * Enlarges a top-level directory, given by its stable name, to a new size.
     *
     * <p>The operation {@code IncreaseDirectorySize}, since API version 8.0.1.0.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param stableName the stable name
     * @param size the size
     * @throws FileFault if a file can't be used
     * @throws FileNotFound if a file isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotSupported if the server, or the object, can't do it
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation
    void increaseDirectorySize(@Nullable Datacenter datacenter, String stableName, long size)
            throws FileFault, FileNotFound, InvalidDatastore, NotSupported, InvalidArgument;

    /**
     * Gets information about a top-level directory, given by its stable name.
     *
     * <p>The operation {@code QueryDirectoryInfo}, since API version 8.0.1.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param stableName the stable name
     * @return the {@link DatastoreNamespaceManagerDirectoryInfo}
     * @throws FileFault if a file can't be used
     * @throws FileNotFound if a file isn't there
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotSupported if the server, or the object, can't do it
     */
    @SafeToRepeat
    @Operation
    DatastoreNamespaceManagerDirectoryInfo queryDirectoryInfo(@Nullable Datacenter datacenter, String stableName)
            throws FileFault, FileNotFound, InvalidDatastore, NotSupported;
}
