package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches for files on datastores.
 *
 * <p>The managed object type {@code HostDatastoreBrowser}, since API version 2.0.
 */
@ManagedObject
public interface HostDatastoreBrowser extends ManagedObjectBase {
    /**
     * The datastores that this browser can search. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * The file types the browser can look for. One remote call; empty if unset.
     *
     * <p>The property {@code supportedType}, since API version 2.0.
     */
    @Property
    List<FileQuery> supportedType();

    /**
     * Searches one datastore folder for matching files; subfolders are not searched.
     *
     * <p>The operation {@code SearchDatastore_Task}, since API version 2.0.
     *
     * @param datastorePath the datastore path
     * @param searchSpec the search spec; null leaves it unset
     * @return the task, which results in the {@link HostDatastoreBrowserSearchResults}
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation("SearchDatastore_Task")
    Task<HostDatastoreBrowserSearchResults> search(
            String datastorePath, @Nullable HostDatastoreBrowserSearchSpec searchSpec)
            throws InvalidDatastore, FileFault;

    /** The same without {@code searchSpec}. */
    default Task<HostDatastoreBrowserSearchResults> search(String datastorePath) {
        return search(datastorePath, null);
    }

    /**
     * Searches a datastore folder and all folders below it, with one result per folder.
     *
     * <p>The operation {@code SearchDatastoreSubFolders_Task}, since API version 2.0.
     *
     * @param datastorePath the datastore path
     * @param searchSpec the search spec; null leaves it unset
     * @return the task, which results in a list of {@link HostDatastoreBrowserSearchResults}; never null, empty if
     *     there is nothing
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation("SearchDatastoreSubFolders_Task")
    Task<List<HostDatastoreBrowserSearchResults>> searchSubFolders(
            String datastorePath, @Nullable HostDatastoreBrowserSearchSpec searchSpec)
            throws InvalidDatastore, FileFault;

    /** The same without {@code searchSpec}. */
    default Task<List<HostDatastoreBrowserSearchResults>> searchSubFolders(String datastorePath) {
        return searchSubFolders(datastorePath, null);
    }

    /**
     * Deletes the file at the given datastore path.
     *
     * <p>The operation {@code DeleteFile}, since API version 2.0; needs the privilege {@code Datastore.DeleteFile}.
     *
     * @param datastorePath the datastore path
     * @throws InvalidDatastore if the datastore can't be used
     * @throws FileFault if a file can't be used
     */
    @Operation
    void deleteFile(String datastorePath) throws InvalidDatastore, FileFault;
}
