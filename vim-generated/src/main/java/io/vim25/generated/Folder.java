package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container for other inventory objects, of the types that it allows.
 *
 * <p>The managed object type {@code Folder}, since API version 2.0.
 */
@ManagedObject
public interface Folder extends ManagedEntity {
    /**
     * Names of the types of objects that the folder can contain. One remote call; empty if unset.
     *
     * <p>The property {@code childType}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<String> childType();

    /**
     * Objects directly in the folder. One remote call; empty if unset.
     *
     * <p>The property {@code childEntity}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<ManagedEntity> childEntity();

    /**
     * Namespace with which the folder is associated. One remote call; null if unset.
     *
     * <p>The property {@code namespace}, since API version 7.0.0.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    String namespace();

    /**
     * Creates a subfolder that may contain the same types of objects.
     *
     * <p>The operation {@code CreateFolder}, since API version 2.0; needs the privilege {@code Folder.Create}.
     *
     * @param name the name
     * @return the {@link Folder}
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    Folder createFolder(String name) throws DuplicateName, InvalidName;

    /**
     * Moves inventory objects into the folder.
     *
     * <p>The operation {@code MoveIntoFolder_Task}, since API version 2.0.
     *
     * @param list the list
     * @return the task, which results in nothing
     * @throws DuplicateName if the name is taken
     * @throws InvalidFolder if the folder can't hold it
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("MoveIntoFolder_Task")
    Task<Void> moveInto(List<ManagedEntity> list) throws DuplicateName, InvalidFolder, InvalidState;

    /**
     * Creates a virtual machine in the folder, in the given pool and, if named, on the host.
     *
     * <p>The operation {@code CreateVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Inventory.Create}.
     *
     * @param config the config
     * @param pool the pool
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link VirtualMachine}
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws OutOfBounds if a number is too small or too large
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InsufficientResourcesFault if resources are short
     * @throws AlreadyExists if there is one already
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateVM_Task")
    Task<VirtualMachine> createVm(VirtualMachineConfigSpec config, ResourcePool pool, @Nullable HostSystem host)
            throws VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
                    InsufficientResourcesFault, AlreadyExists, InvalidState;

    /** The same without {@code host}. */
    default Task<VirtualMachine> createVm(VirtualMachineConfigSpec config, ResourcePool pool) {
        return createVm(config, pool, null);
    }

    /**
     * Adds an existing virtual machine or template, given by its datastore path, to the folder.
     *
     * <p>The operation {@code RegisterVM_Task}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Inventory.Register}.
     *
     * @param path the path
     * @param name the name; null leaves it unset
     * @param asTemplate the as template
     * @param pool the pool; null leaves it unset
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link VirtualMachine}
     * @throws OutOfBounds if a number is too small or too large
     * @throws DuplicateName if the name is taken
     * @throws AlreadyExists if there is one already
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws VmConfigFault if the machine can't be configured so
     * @throws InsufficientResourcesFault if resources are short
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RegisterVM_Task")
    Task<VirtualMachine> registerVm(
            String path,
            @Nullable String name,
            boolean asTemplate,
            @Nullable ResourcePool pool,
            @Nullable HostSystem host)
            throws OutOfBounds, DuplicateName, AlreadyExists, InvalidDatastore, NotFound, InvalidName, VmConfigFault,
                    InsufficientResourcesFault, FileFault, InvalidState;

    /** The same without {@code pool}, {@code host}. */
    default Task<VirtualMachine> registerVm(String path, @Nullable String name, boolean asTemplate) {
        return registerVm(path, name, asTemplate, null, null);
    }

    /**
     * Creates an empty cluster in the folder, with the older form of its settings.
     *
     * <p>The operation {@code CreateCluster}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.CreateCluster}.
     *
     * @param name the name
     * @param spec the spec
     * @return the {@link ClusterComputeResource}
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    ClusterComputeResource createCluster(String name, ClusterConfigSpec spec) throws DuplicateName, InvalidName;

    /**
     * Creates an empty cluster in the folder.
     *
     * <p>The operation {@code CreateClusterEx}, since API version 2.5; needs the privilege
     * {@code Host.Inventory.CreateCluster}.
     *
     * @param name the name
     * @param spec the spec
     * @return the {@link ClusterComputeResource}
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    ClusterComputeResource createClusterEx(String name, ClusterConfigSpecEx spec) throws DuplicateName, InvalidName;

    /**
     * Adds a host to the folder outside any cluster and, if asked, connects it at once.
     *
     * <p>The operation {@code AddStandaloneHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.AddStandaloneHost}.
     *
     * @param spec the spec
     * @param compResSpec the comp res spec; null leaves it unset, since API version 2.5
     * @param addConnected the add connected
     * @param license the license; null leaves it unset, since API version 4.0
     * @return the task, which results in the {@link ComputeResource}
     * @throws InvalidLogin if user and password are refused
     * @throws HostConnectFault if the host can't be reached
     * @throws DuplicateName if the name is taken
     */
    @Operation("AddStandaloneHost_Task")
    Task<ComputeResource> addStandaloneHost(
            HostConnectSpec spec,
            @Nullable ComputeResourceConfigSpec compResSpec,
            boolean addConnected,
            @Nullable String license)
            throws InvalidLogin, HostConnectFault, DuplicateName;

    /** The same without {@code license}. */
    default Task<ComputeResource> addStandaloneHost(
            HostConnectSpec spec, @Nullable ComputeResourceConfigSpec compResSpec, boolean addConnected) {
        return addStandaloneHost(spec, compResSpec, addConnected, null);
    }

    /**
     * Creates a datacenter in the folder.
     *
     * <p>The operation {@code CreateDatacenter}, since API version 2.0; needs the privilege {@code Datacenter.Create}.
     *
     * @param name the name
     * @return the {@link Datacenter}
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    Datacenter createDatacenter(String name) throws DuplicateName, InvalidName;

    /**
     * Removes the folder; virtual machines in it are only unregistered, not deleted.
     *
     * <p>The operation {@code UnregisterAndDestroy_Task}, since API version 2.0; needs the privilege
     * {@code Folder.Delete}.
     *
     * @return the task, which results in nothing
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("UnregisterAndDestroy_Task")
    Task<Void> unregisterAndDestroy() throws ConcurrentAccess, InvalidState;

    /**
     * Creates a distributed switch in the folder.
     *
     * <p>The operation {@code CreateDVS_Task}, since API version 4.0; needs the privilege {@code DVSwitch.Create}.
     *
     * @param spec the spec
     * @return the task, which results in the {@link DistributedVirtualSwitch}
     * @throws DvsFault if the distributed switch can't do it
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     * @throws NotFound if it isn't there
     * @throws DvsNotAuthorized if an extension that owns the distributed switch has to ask
     */
    @Operation("CreateDVS_Task")
    Task<DistributedVirtualSwitch> createDistributedVirtualSwitch(DVSCreateSpec spec)
            throws DvsFault, DuplicateName, InvalidName, NotFound, DvsNotAuthorized;

    /**
     * Creates a datastore cluster in the folder.
     *
     * <p>The operation {@code CreateStoragePod}, since API version 5.0; needs the privilege {@code Folder.Create}.
     *
     * @param name the name
     * @return the {@link StoragePod}
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    StoragePod createStoragePod(String name) throws DuplicateName, InvalidName;

    /**
     * Adds several hosts to the folder outside any cluster.
     *
     * <p>The operation {@code BatchAddStandaloneHosts_Task}, since API version 6.7.1; needs the privilege
     * {@code Host.Inventory.AddStandaloneHost}.
     *
     * @param newHosts the new hosts; may be empty
     * @param compResSpec the comp res spec; null leaves it unset
     * @param addConnected the add connected
     * @return the task, which results in the {@link FolderBatchAddStandaloneHostsResult}
     */
    @Operation("BatchAddStandaloneHosts_Task")
    Task<FolderBatchAddStandaloneHostsResult> batchAddStandaloneHosts(
            List<FolderNewHostSpec> newHosts, @Nullable ComputeResourceConfigSpec compResSpec, boolean addConnected);

    /**
     * Adds new hosts and moves existing ones into a cluster, aiming at one state for all.
     *
     * <p>The operation {@code BatchAddHostsToCluster_Task}, since API version 6.7.1.
     *
     * @param cluster the cluster
     * @param newHosts the new hosts; may be empty
     * @param existingHosts the existing hosts; may be empty
     * @param compResSpec the comp res spec; null leaves it unset
     * @param desiredState the desired state; null leaves it unset
     * @return the task, which results in the {@link FolderBatchAddHostsToClusterResult}
     */
    @Operation("BatchAddHostsToCluster_Task")
    Task<FolderBatchAddHostsToClusterResult> batchAddHostsToCluster(
            ClusterComputeResource cluster,
            List<FolderNewHostSpec> newHosts,
            List<HostSystem> existingHosts,
            @Nullable ComputeResourceConfigSpec compResSpec,
            @Nullable String desiredState);

    /** The same without {@code newHosts}, {@code existingHosts}, {@code compResSpec}, {@code desiredState}. */
    default Task<FolderBatchAddHostsToClusterResult> batchAddHostsToCluster(ClusterComputeResource cluster) {
        return batchAddHostsToCluster(cluster, List.of(), List.of(), null, null);
    }
}
