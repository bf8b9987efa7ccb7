package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share of the CPU and memory of a host or cluster, divided among machines and child pools.
 *
 * <p>The managed object type {@code ResourcePool}, since API version 2.0.
 */
@ManagedObject
public interface ResourcePool extends ManagedEntity {
    /**
     * Basic data of the pool: its name, configuration and current usage. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    ResourcePoolSummary summary();

    /**
     * Current CPU and memory usage of the pool, and its overall status. One remote call.
     *
     * <p>The property {@code runtime}, since API version 2.0.
     */
    @Property
    ResourcePoolRuntimeInfo runtime();

    /**
     * Host or cluster whose resources the pool divides. One remote call.
     *
     * <p>The property {@code owner}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    ComputeResource owner();

    /**
     * Child pools directly beneath this one. One remote call; empty if unset.
     *
     * <p>The property {@code resourcePool}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<ResourcePool> resourcePool();

    /**
     * Virtual machines that draw their resources directly from this pool. One remote call; empty if unset.
     *
     * <p>The property {@code vm}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<VirtualMachine> vm();

    /**
     * CPU and memory allocation of the pool: shares, reservation and limit. One remote call.
     *
     * <p>The property {@code config}, since API version 2.0.
     */
    @Property
    ResourceConfigSpec config();

    /**
     * Name of the namespace the pool belongs to. One remote call; null if unset.
     *
     * <p>The property {@code namespace}, since API version 7.0.0.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    String namespace();

    /**
     * Resource allocations of all direct children, both machines and pools. One remote call; empty if unset.
     *
     * <p>The property {@code childConfiguration}, since API version 2.0.
     */
    @Property
    List<ResourceConfigSpec> childConfiguration();

    /**
     * Changes the pool's name, its resource allocation, or both.
     *
     * <p>The operation {@code UpdateConfig}, since API version 2.0.
     *
     * @param name the name; null leaves it unset
     * @param config the config; null leaves it unset
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     * @throws InsufficientResourcesFault if resources are short
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation
    void updateConfig(@Nullable String name, @Nullable ResourceConfigSpec config)
            throws InvalidName, DuplicateName, InsufficientResourcesFault, ConcurrentAccess;

    /** The same without {@code name}, {@code config}. */
    default void updateConfig() {
        updateConfig(null, null);
    }

    /**
     * Moves the given virtual machines, pools or vApps into this pool.
     *
     * <p>The operation {@code MoveIntoResourcePool}, since API version 2.0.
     *
     * @param list the list
     * @throws DuplicateName if the name is taken
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation("MoveIntoResourcePool")
    void moveInto(List<ManagedEntity> list) throws DuplicateName, InsufficientResourcesFault;

    /**
     * Changes the resource allocations of several direct children in one call.
     *
     * <p>The operation {@code UpdateChildResourceConfiguration}, since API version 2.0.
     *
     * @param spec the spec
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation
    void updateChildResourceConfiguration(List<ResourceConfigSpec> spec)
            throws InvalidState, InsufficientResourcesFault;

    /**
     * Creates a child pool with the given name and resource allocation.
     *
     * <p>The operation {@code CreateResourcePool}, since API version 2.0; needs the privilege
     * {@code Resource.CreatePool}.
     *
     * @param name the name
     * @param spec the spec
     * @return the {@link ResourcePool}
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation
    ResourcePool createResourcePool(String name, ResourceConfigSpec spec)
            throws InvalidName, DuplicateName, InsufficientResourcesFault;

    /**
     * Removes all child pools, leaving their virtual machines in this pool.
     *
     * <p>The operation {@code DestroyChildren}, since API version 2.0.
     */
    @Operation
    void destroyChildren();

    /**
     * Creates an empty vApp in this pool, with a resource allocation and vApp settings.
     *
     * <p>The operation {@code CreateVApp}, since API version 4.0; needs the privilege {@code VApp.Create}.
     *
     * @param name the name
     * @param resSpec the res spec
     * @param configSpec the config spec
     * @param vmFolder the vm folder; null leaves it unset
     * @return the {@link VirtualApp}
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     * @throws InsufficientResourcesFault if resources are short
     * @throws InvalidState if the object's state doesn't allow it
     * @throws VmConfigFault if the machine can't be configured so
     */
    @Operation
    VirtualApp createVApp(String name, ResourceConfigSpec resSpec, VAppConfigSpec configSpec, @Nullable Folder vmFolder)
            throws InvalidName, DuplicateName, InsufficientResourcesFault, InvalidState, VmConfigFault;

    /** The same without {@code vmFolder}. */
    default VirtualApp createVApp(String name, ResourceConfigSpec resSpec, VAppConfigSpec configSpec) {
        return createVApp(name, resSpec, configSpec, null);
    }

    /**
     * Creates a virtual machine as a child of this pool or vApp.
     *
     * <p>The operation {@code CreateChildVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Inventory.Create}.
     *
     * @param config the config
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link VirtualMachine}
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws OutOfBounds if a number is too small or too large
     * @throws InvalidName if the name isn't valid
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation("CreateChildVM_Task")
    Task<VirtualMachine> createVm(VirtualMachineConfigSpec config, @Nullable HostSystem host)
            throws VmConfigFault, FileFault, OutOfBounds, InvalidName, InvalidDatastore, InsufficientResourcesFault;

    /** The same without {@code host}. */
    default Task<VirtualMachine> createVm(VirtualMachineConfigSpec config) {
        return createVm(config, null);
    }

    /**
     * Adds an existing virtual machine to the pool or vApp, by the path of its configuration file.
     *
     * <p>The operation {@code RegisterChildVM_Task}, since API version 4.0; needs the privilege
     * {@code VirtualMachine.Inventory.Register}.
     *
     * @param path the path
     * @param name the name; null leaves it unset
     * @param host the host; null leaves it unset
     * @return the task, which results in the {@link VirtualMachine}
     * @throws OutOfBounds if a number is too small or too large
     * @throws AlreadyExists if there is one already
     * @throws InvalidDatastore if the datastore can't be used
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws VmConfigFault if the machine can't be configured so
     * @throws InsufficientResourcesFault if resources are short
     * @throws FileFault if a file can't be used
     */
    @Operation("RegisterChildVM_Task")
    Task<VirtualMachine> registerVm(String path, @Nullable String name, @Nullable HostSystem host)
            throws OutOfBounds, AlreadyExists, InvalidDatastore, NotFound, InvalidName, VmConfigFault,
                    InsufficientResourcesFault, FileFault;

    /** The same without {@code name}, {@code host}. */
    default Task<VirtualMachine> registerVm(String path) {
        return registerVm(path, null, null);
    }

    /**
     * Creates the machine or vApp described and returns a lease for uploading its disks.
     *
     * <p>The operation {@code ImportVApp}, since API version 4.0; needs the privilege {@code VApp.Import}.
     *
     * @param spec the spec
     * @param folder the folder; null leaves it unset
     * @param host the host; null leaves it unset
     * @return the {@link HttpNfcLease}
     * @throws VmConfigFault if the machine can't be configured so
     * @throws FileFault if a file can't be used
     * @throws OutOfBounds if a number is too small or too large
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     * @throws InvalidDatastore if the datastore can't be used
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation
    HttpNfcLease importVApp(ImportSpec spec, @Nullable Folder folder, @Nullable HostSystem host)
            throws VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
                    InsufficientResourcesFault;

    /** The same without {@code folder}, {@code host}. */
    default HttpNfcLease importVApp(ImportSpec spec) {
        return importVApp(spec, null, null);
    }

    /**
     * Returns the default values and choices for resource allocations.
     *
     * <p>The operation {@code QueryResourceConfigOption}, since API version 4.1; needs the privilege
     * {@code Resource.EditPool}.
     *
     * @return the {@link ResourceConfigOption}
     */
    @SafeToRepeat
    @Operation
    ResourceConfigOption queryResourceConfigOption();

    /**
     * Has the server bring the pool's usage figures up to date.
     *
     * <p>The operation {@code RefreshRuntime}, since API version 4.1; needs the privilege {@code System.View}.
     */
    @Operation
    void refreshRuntime();
}
