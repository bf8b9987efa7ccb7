package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates, grows and removes the datastores of a host.
 *
 * <p>The managed object type {@code HostDatastoreSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostDatastoreSystem extends ManagedObjectBase {
    /**
     * The datastores of the host. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Which kinds of datastores and datastore operations the host supports. One remote call.
     *
     * <p>The property {@code capabilities}, since API version 2.5.
     */
    @Property
    HostDatastoreSystemCapabilities capabilities();

    /**
     * Selects the datastore where the host keeps swap files, or none.
     *
     * <p>The operation {@code UpdateLocalSwapDatastore}, since API version 2.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore; null leaves it unset
     * @throws InaccessibleDatastore if the datastore isn't within reach
     * @throws DatastoreNotWritableOnHost if the host may only read the datastore
     */
    @Operation
    void updateLocalSwapDatastore(@Nullable Datastore datastore)
            throws InaccessibleDatastore, DatastoreNotWritableOnHost;

    /** The same without {@code datastore}. */
    default void updateLocalSwapDatastore() {
        updateLocalSwapDatastore(null);
    }

    /**
     * Returns disks that can hold a new VMFS datastore, or extend the given one.
     *
     * <p>The operation {@code QueryAvailableDisksForVmfs}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore; null leaves it unset
     * @return a list of {@link HostScsiDisk}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostScsiDisk> queryAvailableDisksForVmfs(@Nullable Datastore datastore) throws NotFound, HostConfigFault;

    /** The same without {@code datastore}. */
    default List<HostScsiDisk> queryAvailableDisksForVmfs() {
        return queryAvailableDisksForVmfs(null);
    }

    /**
     * Returns the ways to lay out a new VMFS datastore on the given disk.
     *
     * <p>The operation {@code QueryVmfsDatastoreCreateOptions}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param devicePath the device path
     * @param vmfsMajorVersion the vmfs major version; null leaves it unset, since API version 5.0
     * @return a list of {@link VmfsDatastoreOption}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<VmfsDatastoreOption> queryVmfsDatastoreCreateOptions(String devicePath, @Nullable Integer vmfsMajorVersion)
            throws NotFound, HostConfigFault;

    /** The same without {@code vmfsMajorVersion}. */
    default List<VmfsDatastoreOption> queryVmfsDatastoreCreateOptions(String devicePath) {
        return queryVmfsDatastoreCreateOptions(devicePath, null);
    }

    /**
     * Creates a VMFS datastore on a disk of the host and returns it.
     *
     * <p>The operation {@code CreateVmfsDatastore}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @return the {@link Datastore}
     * @throws DuplicateName if the name is taken
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    Datastore createVmfsDatastore(VmfsDatastoreCreateSpec spec) throws DuplicateName, HostConfigFault;

    /**
     * Returns the ways to extend a VMFS datastore onto the given disk.
     *
     * <p>The operation {@code QueryVmfsDatastoreExtendOptions}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @param devicePath the device path
     * @param suppressExpandCandidates the suppress expand candidates; null leaves it unset, since API version 4.0
     * @return a list of {@link VmfsDatastoreOption}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<VmfsDatastoreOption> queryVmfsDatastoreExtendOptions(
            Datastore datastore, String devicePath, @Nullable Boolean suppressExpandCandidates)
            throws NotFound, HostConfigFault;

    /** The same without {@code suppressExpandCandidates}. */
    default List<VmfsDatastoreOption> queryVmfsDatastoreExtendOptions(Datastore datastore, String devicePath) {
        return queryVmfsDatastoreExtendOptions(datastore, devicePath, null);
    }

    /**
     * Returns the ways to grow the existing extents of a VMFS datastore.
     *
     * <p>The operation {@code QueryVmfsDatastoreExpandOptions}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @return a list of {@link VmfsDatastoreOption}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<VmfsDatastoreOption> queryVmfsDatastoreExpandOptions(Datastore datastore) throws NotFound, HostConfigFault;

    /**
     * Extends a VMFS datastore by adding an extent on a disk.
     *
     * <p>The operation {@code ExtendVmfsDatastore}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @param spec the spec
     * @return the {@link Datastore}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    Datastore extendVmfsDatastore(Datastore datastore, VmfsDatastoreExtendSpec spec) throws NotFound, HostConfigFault;

    /**
     * Allows disks shared by clustered virtual machines on the datastore.
     *
     * <p>The operation {@code EnableClusteredVmdkSupport}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void enableClusteredVmdkSupport(Datastore datastore) throws NotFound, HostConfigFault;

    /**
     * No longer allows disks shared by clustered virtual machines on the datastore.
     *
     * <p>The operation {@code DisableClusteredVmdkSupport}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void disableClusteredVmdkSupport(Datastore datastore) throws NotFound, HostConfigFault;

    /**
     * Grows an existing extent of a VMFS datastore into free space that follows it.
     *
     * <p>The operation {@code ExpandVmfsDatastore}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @param spec the spec
     * @return the {@link Datastore}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    Datastore expandVmfsDatastore(Datastore datastore, VmfsDatastoreExpandSpec spec) throws NotFound, HostConfigFault;

    /**
     * Mounts a network share, such as NFS, as a datastore and returns it.
     *
     * <p>The operation {@code CreateNasDatastore}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @return the {@link Datastore}
     * @throws DuplicateName if the name is taken
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    Datastore createNasDatastore(HostNasVolumeSpec spec) throws DuplicateName, AlreadyExists, HostConfigFault;

    /**
     * Creates a datastore from a directory local to the host.
     *
     * <p>The operation {@code CreateLocalDatastore}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param name the name
     * @param path the path
     * @return the {@link Datastore}
     * @throws DuplicateName if the name is taken
     * @throws HostConfigFault if the host can't be configured so
     * @throws FileNotFound if a file isn't there
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    Datastore createLocalDatastore(String name, String path)
            throws DuplicateName, HostConfigFault, FileNotFound, InvalidName;

    /**
     * Creates a datastore backed by a Virtual Volumes storage container.
     *
     * <p>The operation {@code CreateVvolDatastore}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @return the {@link Datastore}
     * @throws NotFound if it isn't there
     * @throws DuplicateName if the name is taken
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    Datastore createVvolDatastore(HostDatastoreSystemVvolDatastoreSpec spec)
            throws NotFound, DuplicateName, HostConfigFault, InvalidName;

    /**
     * Removes a datastore from the host.
     *
     * <p>The operation {@code RemoveDatastore}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void removeDatastore(Datastore datastore) throws NotFound, HostConfigFault, ResourceInUse;

    /**
     * Sets the highest queue depth for the devices of a datastore.
     *
     * <p>The operation {@code SetMaxQueueDepth}, since API version 8.0.0.1; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @param maxQdepth the max qdepth
     * @throws NotFound if it isn't there
     */
    @Operation
    void setMaxQueueDepth(Datastore datastore, long maxQdepth) throws NotFound;

    /**
     * Returns the highest queue depth for the devices of a datastore.
     *
     * <p>The operation {@code QueryMaxQueueDepth}, since API version 8.0.0.1; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @return the long
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    long queryMaxQueueDepth(Datastore datastore) throws NotFound;

    /**
     * Removes several datastores from the host, with a result for each.
     *
     * <p>The operation {@code RemoveDatastoreEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param datastore the datastore
     * @return the task, which results in a list of {@link HostDatastoreSystemDatastoreResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("RemoveDatastoreEx_Task")
    Task<List<HostDatastoreSystemDatastoreResult>> removeDatastoreEx(List<Datastore> datastore) throws HostConfigFault;

    /**
     * Sets the account that the host uses to access datastores.
     *
     * <p>The operation {@code ConfigureDatastorePrincipal}, since API version 2.0; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param userName the user name
     * @param password the password; null leaves it unset
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void configureDatastorePrincipal(String userName, @Nullable String password) throws InvalidState, HostConfigFault;

    /** The same without {@code password}. */
    default void configureDatastorePrincipal(String userName) {
        configureDatastorePrincipal(userName, null);
    }

    /**
     * Returns VMFS volumes seen as copies or snapshots, which are not mounted automatically.
     *
     * <p>The operation {@code QueryUnresolvedVmfsVolumes}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link HostUnresolvedVmfsVolume}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostUnresolvedVmfsVolume> queryUnresolvedVmfsVolumes();

    /**
     * Gives a copied VMFS volume a new signature, so that it can be used as a datastore of its own.
     *
     * <p>The operation {@code ResignatureUnresolvedVmfsVolume_Task}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param resolutionSpec the resolution spec
     * @return the task, which results in the {@link HostResignatureRescanResult}, or null if there is none
     * @throws VmfsAmbiguousMount if several volumes would be mounted as one
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("ResignatureUnresolvedVmfsVolume_Task")
    Task<HostResignatureRescanResult> resignatureUnresolvedVmfsVolume(HostUnresolvedVmfsResignatureSpec resolutionSpec)
            throws VmfsAmbiguousMount, HostConfigFault;
}
