package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.InvalidRequest;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of hosts whose resources are pooled, with HA and DRS as configured.
 *
 * <p>The managed object type {@code ClusterComputeResource}, since API version 2.0.
 */
@ManagedObject
public interface ClusterComputeResource extends ComputeResource {
    /**
     * Configuration of the cluster in its older form; see configurationEx for the full one. One remote call.
     *
     * <p>The property {@code configuration}, since API version 2.0.
     */
    @Property
    ClusterConfigInfo configuration();

    /**
     * Pending recommendations of the cluster, such as migrations that DRS suggests. One remote call; empty if unset.
     *
     * <p>The property {@code recommendation}, since API version 2.5; needs the privilege {@code System.Read}.
     */
    @Property
    List<ClusterRecommendation> recommendation();

    /**
     * Pending DRS migration suggestions, in their older form. One remote call; empty if unset.
     *
     * <p>The property {@code drsRecommendation}, since API version 2.0.
     */
    @Property
    List<ClusterDrsRecommendation> drsRecommendation();

    /**
     * Summary of the cluster with its cluster-specific figures. One remote call.
     *
     * <p>The property {@code summaryEx}, since API version 7.0.1.1.
     */
    @Property
    ClusterComputeResourceSummary summaryEx();

    /**
     * State and settings of the hyperconverged (HCI) setup workflow of the cluster. One remote call; null if unset.
     *
     * <p>The property {@code hciConfig}, since API version 6.7.1.
     */
    @Property
    @Nullable
    ClusterComputeResourceHCIConfigInfo hciConfig();

    /**
     * Recent migrations that DRS carried out. One remote call; empty if unset.
     *
     * <p>The property {@code migrationHistory}, since API version 2.0.
     */
    @Property
    List<ClusterDrsMigration> migrationHistory();

    /**
     * Recent actions that the cluster carried out on recommendations. One remote call; empty if unset.
     *
     * <p>The property {@code actionHistory}, since API version 2.5.
     */
    @Property
    List<ClusterActionHistory> actionHistory();

    /**
     * Problems DRS met when it last tried to make recommendations. One remote call; empty if unset.
     *
     * <p>The property {@code drsFault}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Property
    List<ClusterDrsFaults> drsFault();

    /**
     * Sets up the cluster and the given hosts for hyperconverged use.
     *
     * <p>The operation {@code ConfigureHCI_Task}, since API version 6.7.1.
     *
     * @param clusterSpec the cluster spec
     * @param hostInputs the host inputs; may be empty
     * @return the task, which results in the {@link ClusterComputeResourceClusterConfigResult}
     */
    @Operation("ConfigureHCI_Task")
    Task<ClusterComputeResourceClusterConfigResult> configureHCI(
            ClusterComputeResourceHCIConfigSpec clusterSpec,
            List<ClusterComputeResourceHostConfigurationInput> hostInputs);

    /** The same without {@code hostInputs}. */
    default Task<ClusterComputeResourceClusterConfigResult> configureHCI(
            ClusterComputeResourceHCIConfigSpec clusterSpec) {
        return configureHCI(clusterSpec, List.of());
    }

    /**
     * Adds and configures further hosts in a cluster already set up for hyperconverged use.
     *
     * <p>The operation {@code ExtendHCI_Task}, since API version 6.7.1.
     *
     * @param hostInputs the host inputs; may be empty
     * @param vSanConfigSpec the v san config spec; null leaves it unset
     * @return the task, which results in the {@link ClusterComputeResourceClusterConfigResult}
     */
    @Operation("ExtendHCI_Task")
    Task<ClusterComputeResourceClusterConfigResult> extendHCI(
            List<ClusterComputeResourceHostConfigurationInput> hostInputs, @Nullable SDDCBase vSanConfigSpec);

    /** The same without {@code hostInputs}, {@code vSanConfigSpec}. */
    default Task<ClusterComputeResourceClusterConfigResult> extendHCI() {
        return extendHCI(List.of(), null);
    }

    /**
     * Gives up the hyperconverged setup workflow of the cluster.
     *
     * <p>The operation {@code AbandonHciWorkflow}, since API version 6.7.1; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void abandonHciWorkflow() throws InvalidState;

    /**
     * Checks cluster and hosts against a hyperconverged configuration and returns the findings.
     *
     * <p>The operation {@code ValidateHCIConfiguration}, since API version 6.7.1; needs the privilege
     * {@code System.Read}.
     *
     * @param hciConfigSpec the hci config spec; null leaves it unset
     * @param hosts the hosts; may be empty
     * @return a list of {@link ClusterComputeResourceValidationResultBase}; never null, empty if there is nothing
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    List<ClusterComputeResourceValidationResultBase> validateHCIConfiguration(
            @Nullable ClusterComputeResourceHCIConfigSpec hciConfigSpec, List<HostSystem> hosts) throws InvalidState;

    /** The same without {@code hciConfigSpec}, {@code hosts}. */
    default List<ClusterComputeResourceValidationResultBase> validateHCIConfiguration() {
        return validateHCIConfiguration(null, List.of());
    }

    /**
     * Changes the cluster settings: merges them in if modify is true, else replaces them.
     *
     * <p>The operation {@code ReconfigureCluster_Task}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param spec the spec
     * @param modify the modify
     * @return the task, which results in nothing
     */
    @Operation("ReconfigureCluster_Task")
    Task<Void> reconfigure(ClusterConfigSpec spec, boolean modify);

    /**
     * Carries out the recommendation with the given key.
     *
     * <p>The operation {@code ApplyRecommendation}, since API version 2.0.
     *
     * @param key the key
     */
    @Operation
    void applyRecommendation(String key);

    /**
     * Discards the recommendation with the given key.
     *
     * <p>The operation {@code CancelRecommendation}, since API version 4.1; needs the privilege {@code System.Read}.
     *
     * @param key the key
     */
    @Operation
    void cancelRecommendation(String key);

    /**
     * Rates the hosts of the cluster on which the virtual machine could be placed.
     *
     * <p>The operation {@code RecommendHostsForVm}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param vm the vm
     * @param pool the pool; null leaves it unset
     * @return a list of {@link ClusterHostRecommendation}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ClusterHostRecommendation> recommendHostsForVm(VirtualMachine vm, @Nullable ResourcePool pool);

    /** The same without {@code pool}. */
    default List<ClusterHostRecommendation> recommendHostsForVm(VirtualMachine vm) {
        return recommendHostsForVm(vm, null);
    }

    /**
     * Adds a host to the cluster and, if asked, connects it at once.
     *
     * <p>The operation {@code AddHost_Task}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.AddHostToCluster}.
     *
     * @param spec the spec
     * @param asConnected the as connected
     * @param resourcePool the resource pool; null leaves it unset
     * @param license the license; null leaves it unset, since API version 4.0
     * @return the task, which results in the {@link HostSystem}
     * @throws InvalidLogin if user and password are refused
     * @throws HostConnectFault if the host can't be reached
     * @throws DuplicateName if the name is taken
     */
    @Operation("AddHost_Task")
    Task<HostSystem> addHost(
            HostConnectSpec spec, boolean asConnected, @Nullable ResourcePool resourcePool, @Nullable String license)
            throws InvalidLogin, HostConnectFault, DuplicateName;

    /** The same without {@code resourcePool}, {@code license}. */
    default Task<HostSystem> addHost(HostConnectSpec spec, boolean asConnected) {
        return addHost(spec, asConnected, null, null);
    }

    /**
     * Moves hosts that are already in the inventory into the cluster.
     *
     * <p>The operation {@code MoveInto_Task}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param host the host
     * @return the task, which results in nothing
     * @throws DuplicateName if the name is taken
     * @throws TooManyHosts if there are more hosts than allowed
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("MoveInto_Task")
    Task<Void> moveInto(List<HostSystem> host) throws DuplicateName, TooManyHosts, InvalidState;

    /**
     * Moves one host into the cluster; its pools can be placed below a given resource pool.
     *
     * <p>The operation {@code MoveHostInto_Task}, since API version 2.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param host the host
     * @param resourcePool the resource pool; null leaves it unset
     * @return the task, which results in nothing
     * @throws TooManyHosts if there are more hosts than allowed
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("MoveHostInto_Task")
    Task<Void> moveHostInto(HostSystem host, @Nullable ResourcePool resourcePool) throws TooManyHosts, InvalidState;

    /** The same without {@code resourcePool}. */
    default Task<Void> moveHostInto(HostSystem host) {
        return moveHostInto(host, null);
    }

    /**
     * Makes DRS work out its recommendations afresh.
     *
     * <p>The operation {@code RefreshRecommendation}, since API version 2.5; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     */
    @Operation
    void refreshRecommendation();

    /**
     * Gets the manager of Enhanced vMotion Compatibility for the cluster.
     *
     * <p>The operation {@code EvcManager}, since API version 6.0; needs the privilege {@code System.Read}.
     *
     * @return the {@link ClusterEVCManager}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ClusterEVCManager evcManager();

    /**
     * Gets detailed runtime information about vSphere HA in the cluster.
     *
     * <p>The operation {@code RetrieveDasAdvancedRuntimeInfo}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the {@link ClusterDasAdvancedRuntimeInfo}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ClusterDasAdvancedRuntimeInfo retrieveDasAdvancedRuntimeInfo();

    /**
     * Recommends how to get the given hosts into maintenance mode.
     *
     * <p>The operation {@code ClusterEnterMaintenanceMode}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param host the host
     * @param option the option; may be empty
     * @param info the info; null leaves it unset, since API version 8.0.3.0
     * @return the {@link ClusterEnterMaintenanceResult}
     */
    @Operation("ClusterEnterMaintenanceMode")
    ClusterEnterMaintenanceResult enterMaintenanceMode(
            List<HostSystem> host, List<OptionValue> option, @Nullable ClusterComputeResourceMaintenanceInfo info);

    /** The same without {@code option}, {@code info}. */
    default ClusterEnterMaintenanceResult enterMaintenanceMode(List<HostSystem> host) {
        return enterMaintenanceMode(host, List.of(), null);
    }

    /**
     * Recommends where in the cluster a virtual machine should go, by host and storage.
     *
     * <p>The operation {@code PlaceVm}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param placementSpec the placement spec
     * @return the {@link PlacementResult}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    PlacementResult placeVm(PlacementSpec placementSpec) throws InvalidState;

    /**
     * Finds the affinity and other rules that involve the virtual machine.
     *
     * <p>The operation {@code FindRulesForVm}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param vm the vm
     * @return a list of {@link ClusterRuleInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ClusterRuleInfo> findRulesForVm(VirtualMachine vm);

    /**
     * Gives a UUID to the rules of the cluster.
     *
     * <p>The operation {@code StampAllRulesWithUuid_Task}, since API version 6.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @return the task, which results in nothing
     */
    @Operation("StampAllRulesWithUuid_Task")
    Task<Void> stampAllRulesWithUuid();

    /**
     * Gets how much CPU, memory and storage the cluster uses and has.
     *
     * <p>The operation {@code GetResourceUsage}, since API version 6.0; needs the privilege {@code System.Read}.
     *
     * @return the {@link ClusterResourceUsageSummary}
     */
    @SafeToRepeat
    @Operation
    ClusterResourceUsageSummary getResourceUsage();

    /**
     * Sets the encryption mode of the cluster.
     *
     * <p>The operation {@code SetCryptoMode}, since API version 7.0.0.0; needs the privilege
     * {@code Cryptographer.RegisterHost}.
     *
     * @param cryptoMode the crypto mode
     * @param policy the policy; null leaves it unset, since API version 8.0.3.0
     * @throws InvalidRequest if the server can't read the request
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation
    void setCryptoMode(String cryptoMode, @Nullable ClusterComputeResourceCryptoModePolicy policy)
            throws InvalidRequest, InvalidArgument;

    /** The same without {@code policy}. */
    default void setCryptoMode(String cryptoMode) {
        setCryptoMode(cryptoMode, null);
    }

    /**
     * Lists the datastores on which system virtual machines must not be placed.
     *
     * <p>The operation {@code GetSystemVMsRestrictedDatastores}, since API version 7.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @return a list of {@link Datastore}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Datastore> getSystemVMsRestrictedDatastores();
}
