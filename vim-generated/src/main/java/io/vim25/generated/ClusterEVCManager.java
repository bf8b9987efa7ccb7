package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages Enhanced vMotion Compatibility (EVC), the common CPU baseline of a cluster.
 *
 * <p>The managed object type {@code ClusterEVCManager}, since API version 6.0.
 */
@ManagedObject
public interface ClusterEVCManager extends ExtensibleManagedObject {
    /**
     * Cluster that this manager looks after. One remote call.
     *
     * <p>The property {@code managedCluster}, since API version 6.0.
     */
    @Property
    ClusterComputeResource managedCluster();

    /**
     * Current EVC mode of the cluster, and the modes it could use. One remote call.
     *
     * <p>The property {@code evcState}, since API version 6.0.
     */
    @Property
    ClusterEVCManagerEVCState evcState();

    /**
     * Puts the cluster into the given EVC mode, and a graphics mode if one is named.
     *
     * <p>The operation {@code ConfigureEvcMode_Task}, since API version 6.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @param evcModeKey the evc mode key
     * @param evcGraphicsModeKey the evc graphics mode key; null leaves it unset, since API version 7.0.1.0
     * @return the task, which results in nothing
     * @throws EVCConfigFault if Enhanced vMotion Compatibility can't be configured so
     */
    @Operation("ConfigureEvcMode_Task")
    Task<Void> configureEvc(String evcModeKey, @Nullable String evcGraphicsModeKey) throws EVCConfigFault;

    /** The same without {@code evcGraphicsModeKey}. */
    default Task<Void> configureEvc(String evcModeKey) {
        return configureEvc(evcModeKey, null);
    }

    /**
     * Switches EVC off for the cluster.
     *
     * <p>The operation {@code DisableEvcMode_Task}, since API version 6.0; needs the privilege
     * {@code Host.Inventory.EditCluster}.
     *
     * @return the task, which results in nothing
     */
    @Operation("DisableEvcMode_Task")
    Task<Void> disableEvc();

    /**
     * Checks whether the cluster could use the given EVC mode and returns what stands in the way.
     *
     * <p>The operation {@code CheckConfigureEvcMode_Task}, since API version 6.0; needs the privilege
     * {@code System.View}.
     *
     * @param evcModeKey the evc mode key
     * @param evcGraphicsModeKey the evc graphics mode key; null leaves it unset, since API version 7.0.1.0
     * @return the task, which results in a list of {@link ClusterEVCManagerCheckResult}; never null, empty if there is
     *     nothing
     */
    @Operation("CheckConfigureEvcMode_Task")
    Task<List<ClusterEVCManagerCheckResult>> checkConfigureEvc(String evcModeKey, @Nullable String evcGraphicsModeKey);

    /** The same without {@code evcGraphicsModeKey}. */
    default Task<List<ClusterEVCManagerCheckResult>> checkConfigureEvc(String evcModeKey) {
        return checkConfigureEvc(evcModeKey, null);
    }

    /**
     * Checks whether a host not yet in the cluster would fit its EVC mode.
     *
     * <p>The operation {@code CheckAddHostEvc_Task}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param cnxSpec the cnx spec
     * @return the task, which results in a list of {@link ClusterEVCManagerCheckResult}; never null, empty if there is
     *     nothing
     * @throws InvalidLogin if user and password are refused
     * @throws HostConnectFault if the host can't be reached
     */
    @Operation("CheckAddHostEvc_Task")
    Task<List<ClusterEVCManagerCheckResult>> checkAddHostEvc(HostConnectSpec cnxSpec)
            throws InvalidLogin, HostConnectFault;
}
