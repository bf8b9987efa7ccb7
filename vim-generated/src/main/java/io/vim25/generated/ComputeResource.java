package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computing capacity in the inventory: a standalone host, or a cluster of hosts.
 *
 * <p>The managed object type {@code ComputeResource}, since API version 2.0.
 */
@ManagedObject
public interface ComputeResource extends ManagedEntity {
    /**
     * Root resource pool, to which all other pools belong. One remote call; null if unset.
     *
     * <p>The property {@code resourcePool}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    ResourcePool resourcePool();

    /**
     * Hosts that supply the computing capacity. One remote call; empty if unset.
     *
     * <p>The property {@code host}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<HostSystem> host();

    /**
     * Datastores available on the hosts. One remote call; empty if unset.
     *
     * <p>The property {@code datastore}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Datastore> datastore();

    /**
     * Networks available on the hosts. One remote call; empty if unset.
     *
     * <p>The property {@code network}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Network> network();

    /**
     * Overview of the capacity: numbers of hosts, CPU, memory and overall status. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    ComputeResourceSummary summary();

    /**
     * Browser telling which virtual hardware can be configured here. One remote call; null if unset.
     *
     * <p>The property {@code environmentBrowser}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    EnvironmentBrowser environmentBrowser();

    /**
     * Configuration; for a cluster the full cluster configuration. One remote call.
     *
     * <p>The property {@code configurationEx}, since API version 2.5.
     */
    @Property
    ComputeResourceConfigInfo configurationEx();

    /**
     * Whether the software on the hosts is managed as one by vSphere Lifecycle Manager. One remote call; null if unset.
     *
     * <p>The property {@code lifecycleManaged}, since API version 6.9.1; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    Boolean lifecycleManaged();

    /**
     * Whether host configuration is managed as one for all hosts. One remote call; null if unset.
     *
     * <p>The property {@code configManagerEnabled}, since API version 8.0.0.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    Boolean configManagerEnabled();

    /**
     * Changes the settings: merges them in if modify is true, else replaces them.
     *
     * <p>The operation {@code ReconfigureComputeResource_Task}, since API version 2.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param spec the spec
     * @param modify the modify
     * @return the task, which results in nothing
     */
    @Operation("ReconfigureComputeResource_Task")
    Task<Void> reconfigureEx(ComputeResourceConfigSpec spec, boolean modify);

    /**
     * Switches network boot of the hosts off.
     *
     * <p>The operation {@code DisableNetworkBoot_Task}, since API version 9.0.0.0.
     *
     * @return the task, which results in nothing
     */
    @Operation("DisableNetworkBoot_Task")
    Task<Void> disableNetworkBoot();

    /**
     * Switches network boot of the hosts on, in the given mode.
     *
     * <p>The operation {@code EnableNetworkBoot_Task}, since API version 9.0.0.0.
     *
     * @param networkBootMode the network boot mode
     * @return the task, which results in nothing
     */
    @Operation("EnableNetworkBoot_Task")
    Task<Void> enableNetworkBoot(String networkBootMode);
}
