package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual switch that spans several hosts.
 *
 * <p>The managed object type {@code DistributedVirtualSwitch}, since API version 4.0.
 */
@ManagedObject
public interface DistributedVirtualSwitch extends ManagedEntity {
    /**
     * UUID of the switch. One remote call.
     *
     * <p>The property {@code uuid}, since API version 4.0.
     */
    @Property
    String uuid();

    /**
     * What the switch supports. One remote call.
     *
     * <p>The property {@code capability}, since API version 4.0.
     */
    @Property
    DVSCapability capability();

    /**
     * Overview: name, product, number of ports, hosts and virtual machines on the switch. One remote call.
     *
     * <p>The property {@code summary}, since API version 4.0.
     */
    @Property
    DVSSummary summary();

    /**
     * Configuration of the switch: its hosts, uplinks, default port settings and so on. One remote call.
     *
     * <p>The property {@code config}, since API version 4.0.
     */
    @Property
    DVSConfigInfo config();

    /**
     * Network resource pools of the switch, which share out its bandwidth. One remote call; empty if unset.
     *
     * <p>The property {@code networkResourcePool}, since API version 4.1.
     */
    @Property
    List<DVSNetworkResourcePool> networkResourcePool();

    /**
     * Port groups on the switch. One remote call; empty if unset.
     *
     * <p>The property {@code portgroup}, since API version 4.0.
     */
    @Property
    List<DistributedVirtualPortgroup> portgroup();

    /**
     * Runtime state of the switch on its hosts. One remote call; null if unset.
     *
     * <p>The property {@code runtime}, since API version 5.1.
     */
    @Property
    @Nullable
    DVSRuntimeInfo runtime();

    /**
     * Gets the keys of the ports that match the criteria, or of all ports.
     *
     * <p>The operation {@code FetchDVPortKeys}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param criteria the criteria; null leaves it unset
     * @return a list of string; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("FetchDVPortKeys")
    List<String> fetchPortKeys(@Nullable DistributedVirtualSwitchPortCriteria criteria);

    /** The same without {@code criteria}. */
    default List<String> fetchPortKeys() {
        return fetchPortKeys(null);
    }

    /**
     * Gets the ports that match the criteria, or all ports, with settings and state.
     *
     * <p>The operation {@code FetchDVPorts}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param criteria the criteria; null leaves it unset
     * @return a list of {@link DistributedVirtualPort}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("FetchDVPorts")
    List<DistributedVirtualPort> fetchPorts(@Nullable DistributedVirtualSwitchPortCriteria criteria);

    /** The same without {@code criteria}. */
    default List<DistributedVirtualPort> fetchPorts() {
        return fetchPorts(null);
    }

    /**
     * Lists the VLAN ids in use on the switch.
     *
     * <p>The operation {@code QueryUsedVlanIdInDvs}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @return a list of int; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryUsedVlanIdInDvs")
    List<Integer> queryUsedVlanId();

    /**
     * Changes the configuration of the switch, for example adds hosts and uplinks.
     *
     * <p>The operation {@code ReconfigureDvs_Task}, since API version 4.0.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws DuplicateName if the name is taken
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidName if the name isn't valid
     * @throws NotFound if it isn't there
     * @throws AlreadyExists if there is one already
     * @throws LimitExceeded if there are too many already
     * @throws ResourceInUse if it is in use
     * @throws ResourceNotAvailable if a resource isn't available
     * @throws DvsNotAuthorized if an extension that owns the distributed switch has to ask
     */
    @Operation("ReconfigureDvs_Task")
    Task<Void> reconfigure(DVSConfigSpec spec)
            throws DvsFault, ConcurrentAccess, DuplicateName, InvalidState, InvalidName, NotFound, AlreadyExists,
                    LimitExceeded, ResourceInUse, ResourceNotAvailable, DvsNotAuthorized;

    /**
     * Carries out a product operation on the switch, such as an upgrade to a newer version.
     *
     * <p>The operation {@code PerformDvsProductSpecOperation_Task}, since API version 4.0; needs the privilege
     * {@code DVSwitch.Modify}.
     *
     * @param operation the operation
     * @param productSpec the product spec; null leaves it unset
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation("PerformDvsProductSpecOperation_Task")
    Task<Void> performProductSpecOperation(String operation, @Nullable DistributedVirtualSwitchProductSpec productSpec)
            throws TaskInProgress, InvalidState, DvsFault;

    /** The same without {@code productSpec}. */
    default Task<Void> performProductSpecOperation(String operation) {
        return performProductSpecOperation(operation, null);
    }

    /**
     * Merges the given switch into this one.
     *
     * <p>The operation {@code MergeDvs_Task}, since API version 4.0; needs the privilege {@code DVSwitch.Modify}.
     *
     * @param dvs the dvs
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws InvalidHostState if the host's state doesn't allow it
     */
    @Operation("MergeDvs_Task")
    Task<Void> merge(DistributedVirtualSwitch dvs) throws DvsFault, NotFound, ResourceInUse, InvalidHostState;

    /**
     * Creates one or more port groups on the switch.
     *
     * <p>The operation {@code AddDVPortgroup_Task}, since API version 4.0; needs the privilege
     * {@code DVPortgroup.Create}.
     *
     * @param spec the spec
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation("AddDVPortgroup_Task")
    Task<Void> addPortgroups(List<DVPortgroupConfigSpec> spec) throws DvsFault, DuplicateName, InvalidName;

    /**
     * Moves ports into a port group, or out of their group if none is named.
     *
     * <p>The operation {@code MoveDVPort_Task}, since API version 4.0; needs the privilege {@code DVSwitch.Modify}.
     *
     * @param portKey the port key
     * @param destinationPortgroupKey the destination portgroup key; null leaves it unset
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation("MoveDVPort_Task")
    Task<Void> movePort(List<String> portKey, @Nullable String destinationPortgroupKey)
            throws DvsFault, NotFound, ConcurrentAccess;

    /** The same without {@code destinationPortgroupKey}. */
    default Task<Void> movePort(List<String> portKey) {
        return movePort(portKey, null);
    }

    /**
     * Sets what the switch is said to support.
     *
     * <p>The operation {@code UpdateDvsCapability}, since API version 4.0; needs the privilege {@code DVSwitch.Modify}.
     *
     * @param capability the capability
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation("UpdateDvsCapability")
    void updateCapability(DVSCapability capability) throws DvsFault;

    /**
     * Changes the settings of individual ports.
     *
     * <p>The operation {@code ReconfigureDVPort_Task}, since API version 4.0; needs the privilege
     * {@code DVSwitch.PortConfig}.
     *
     * @param port the port
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation("ReconfigureDVPort_Task")
    Task<Void> reconfigurePort(List<DVPortConfigSpec> port) throws DvsFault, NotFound, ResourceInUse, ConcurrentAccess;

    /**
     * Updates the runtime state of the given ports, or of all.
     *
     * <p>The operation {@code RefreshDVPortState}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param portKeys the port keys; may be empty
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     */
    @Operation("RefreshDVPortState")
    void refreshPortState(List<String> portKeys) throws DvsFault, NotFound;

    /** The same without {@code portKeys}. */
    default void refreshPortState() {
        refreshPortState(List.of());
    }

    /**
     * Brings hosts whose copy of the switch differs back in line with its configuration.
     *
     * <p>The operation {@code RectifyDvsHost_Task}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param hosts the hosts; may be empty
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     */
    @Operation("RectifyDvsHost_Task")
    Task<Void> rectifyHost(List<HostSystem> hosts) throws DvsFault, NotFound;

    /** The same without {@code hosts}. */
    default Task<Void> rectifyHost() {
        return rectifyHost(List.of());
    }

    /**
     * Changes network resource pools of the switch.
     *
     * <p>The operation {@code UpdateNetworkResourcePool}, since API version 4.1; needs the privilege
     * {@code DVSwitch.ResourceManagement}.
     *
     * @param configSpec the config spec
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation
    void updateNetworkResourcePool(List<DVSNetworkResourcePoolConfigSpec> configSpec)
            throws DvsFault, NotFound, InvalidName, ConcurrentAccess;

    /**
     * Adds network resource pools to the switch.
     *
     * <p>The operation {@code AddNetworkResourcePool}, since API version 5.0; needs the privilege
     * {@code DVSwitch.ResourceManagement}.
     *
     * @param configSpec the config spec
     * @throws DvsFault if the distributed switch can't do it
     * @throws InvalidName if the name isn't valid
     */
    @Operation
    void addNetworkResourcePool(List<DVSNetworkResourcePoolConfigSpec> configSpec) throws DvsFault, InvalidName;

    /**
     * Removes the network resource pools with the given keys.
     *
     * <p>The operation {@code RemoveNetworkResourcePool}, since API version 5.0; needs the privilege
     * {@code DVSwitch.ResourceManagement}.
     *
     * @param key the key
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void removeNetworkResourcePool(List<String> key) throws DvsFault, NotFound, InvalidName, ResourceInUse;

    /**
     * Adds, changes or removes network resource pools for virtual machine adapters.
     *
     * <p>The operation {@code DvsReconfigureVmVnicNetworkResourcePool_Task}, since API version 6.0; needs the privilege
     * {@code DVSwitch.ResourceManagement}.
     *
     * @param configSpec the config spec
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws ConflictingConfiguration if it contradicts the present configuration
     * @throws ResourceInUse if it is in use
     */
    @Operation("DvsReconfigureVmVnicNetworkResourcePool_Task")
    Task<Void> reconfigureVmVnicNetworkResourcePool(List<DvsVmVnicResourcePoolConfigSpec> configSpec)
            throws DvsFault, NotFound, InvalidName, ConcurrentAccess, ConflictingConfiguration, ResourceInUse;

    /**
     * Switches Network I/O Control on or off for the switch.
     *
     * <p>The operation {@code EnableNetworkResourceManagement}, since API version 4.1; needs the privilege
     * {@code DVSwitch.ResourceManagement}.
     *
     * @param enable the enable
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation
    void enableNetworkResourceManagement(boolean enable) throws DvsFault;

    /**
     * Returns the specification for going back to an earlier or backed-up configuration.
     *
     * <p>The operation {@code DVSRollback_Task}, since API version 5.1.
     *
     * @param entityBackup the entity backup; null leaves it unset
     * @return the task, which results in the {@link DVSConfigSpec}, or null if there is none
     * @throws DvsFault if the distributed switch can't do it
     * @throws RollbackFailure if it failed, and can't be undone
     */
    @Operation("DVSRollback_Task")
    Task<DVSConfigSpec> rollback(@Nullable EntityBackupConfig entityBackup) throws DvsFault, RollbackFailure;

    /** The same without {@code entityBackup}. */
    default Task<DVSConfigSpec> rollback() {
        return rollback(null);
    }

    /**
     * Creates one port group on the switch and returns it.
     *
     * <p>The operation {@code CreateDVPortgroup_Task}, since API version 5.1; needs the privilege
     * {@code DVPortgroup.Create}.
     *
     * @param spec the spec
     * @return the task, which results in the {@link DistributedVirtualPortgroup}
     * @throws DvsFault if the distributed switch can't do it
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation("CreateDVPortgroup_Task")
    Task<DistributedVirtualPortgroup> addPortgroup(DVPortgroupConfigSpec spec)
            throws DvsFault, DuplicateName, InvalidName;

    /**
     * Changes the health check settings of the switch.
     *
     * <p>The operation {@code UpdateDVSHealthCheckConfig_Task}, since API version 5.1; needs the privilege
     * {@code DVSwitch.Modify}.
     *
     * @param healthCheckConfig the health check config
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation("UpdateDVSHealthCheckConfig_Task")
    Task<Void> updateHealthCheckConfig(List<DVSHealthCheckConfig> healthCheckConfig) throws DvsFault;

    /**
     * Finds the port group with the given key on the switch.
     *
     * <p>The operation {@code LookupDvPortGroup}, since API version 5.1; needs the privilege {@code System.Read}.
     *
     * @param portgroupKey the portgroup key
     * @return the {@link DistributedVirtualPortgroup}, or null if there is none
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("LookupDvPortGroup")
    @Nullable
    DistributedVirtualPortgroup lookupPortgroup(String portgroupKey) throws NotFound;
}
