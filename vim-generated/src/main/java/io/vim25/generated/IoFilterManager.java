package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Installs, upgrades and removes I/O filters on clusters, and tells which there are.
 *
 * <p>The managed object type {@code IoFilterManager}, since API version 6.0.
 */
@ManagedObject
public interface IoFilterManager extends ManagedObjectBase {
    /**
     * Installs an I/O filter on a compute resource, from the package at the given URL.
     *
     * <p>The operation {@code InstallIoFilter_Task}, since API version 6.0.
     *
     * @param vibUrl the vib url
     * @param compRes the comp res
     * @param vibSslTrust the vib ssl trust; null leaves it unset, since API version 8.0.3.0
     * @return the task, which results in the {@link ClusterIoFilterInfo}, or null if there is none
     * @throws AlreadyExists if there is one already
     */
    @Operation("InstallIoFilter_Task")
    Task<ClusterIoFilterInfo> installIoFilter(
            String vibUrl, ComputeResource compRes, @Nullable IoFilterManagerSslTrust vibSslTrust) throws AlreadyExists;

    /** The same without {@code vibSslTrust}. */
    default Task<ClusterIoFilterInfo> installIoFilter(String vibUrl, ComputeResource compRes) {
        return installIoFilter(vibUrl, compRes, null);
    }

    /**
     * Removes an I/O filter from a compute resource.
     *
     * <p>The operation {@code UninstallIoFilter_Task}, since API version 6.0.
     *
     * @param filterId the filter id
     * @param compRes the comp res
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws FilterInUse if disks still use the filter
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("UninstallIoFilter_Task")
    Task<Void> uninstallIoFilter(String filterId, ComputeResource compRes) throws NotFound, FilterInUse, InvalidState;

    /**
     * Upgrades an I/O filter on a compute resource, to the package at the given URL.
     *
     * <p>The operation {@code UpgradeIoFilter_Task}, since API version 6.0.
     *
     * @param filterId the filter id
     * @param compRes the comp res
     * @param vibUrl the vib url
     * @param vibSslTrust the vib ssl trust; null leaves it unset, since API version 8.0.3.0
     * @return the task, which results in the {@link ClusterIoFilterInfo}, or null if there is none
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("UpgradeIoFilter_Task")
    Task<ClusterIoFilterInfo> upgradeIoFilter(
            String filterId, ComputeResource compRes, String vibUrl, @Nullable IoFilterManagerSslTrust vibSslTrust)
            throws NotFound, InvalidState;

    /** The same without {@code vibSslTrust}. */
    default Task<ClusterIoFilterInfo> upgradeIoFilter(String filterId, ComputeResource compRes, String vibUrl) {
        return upgradeIoFilter(filterId, compRes, vibUrl, null);
    }

    /**
     * Returns the issues left by the last operation on an I/O filter, for each host.
     *
     * <p>The operation {@code QueryIoFilterIssues}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param filterId the filter id
     * @param compRes the comp res
     * @return the {@link IoFilterQueryIssueResult}
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("QueryIoFilterIssues")
    IoFilterQueryIssueResult queryIssue(String filterId, ComputeResource compRes) throws NotFound;

    /**
     * Returns the I/O filters installed on a compute resource.
     *
     * <p>The operation {@code QueryIoFilterInfo}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param compRes the comp res
     * @return a list of {@link ClusterIoFilterInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ClusterIoFilterInfo> queryIoFilterInfo(ComputeResource compRes);

    /**
     * Tries to fix on one host what went wrong in installing or removing an I/O filter.
     *
     * <p>The operation {@code ResolveInstallationErrorsOnHost_Task}, since API version 6.0.
     *
     * @param filterId the filter id
     * @param host the host
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     */
    @Operation("ResolveInstallationErrorsOnHost_Task")
    Task<Void> resolveInstallationErrorsOnHost(String filterId, HostSystem host) throws NotFound;

    /**
     * Tries to fix on a whole cluster what went wrong in installing or removing an I/O filter.
     *
     * <p>The operation {@code ResolveInstallationErrorsOnCluster_Task}, since API version 6.0.
     *
     * @param filterId the filter id
     * @param cluster the cluster
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     */
    @Operation("ResolveInstallationErrorsOnCluster_Task")
    Task<Void> resolveInstallationErrorsOnCluster(String filterId, ClusterComputeResource cluster) throws NotFound;

    /**
     * Returns the virtual disks on a compute resource that use an I/O filter.
     *
     * <p>The operation {@code QueryDisksUsingFilter}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param filterId the filter id
     * @param compRes the comp res
     * @return a list of {@link VirtualDiskId}
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<VirtualDiskId> queryDisksUsingFilter(String filterId, ComputeResource compRes) throws NotFound;

    /**
     * Starts moving the cluster's I/O filter management to vSphere Lifecycle Manager.
     *
     * <p>The operation {@code InitiateTransitionToVLCM_Task}, since API version 9.0.0.0.
     *
     * @param cluster the cluster
     * @return the task, which results in nothing
     */
    @Operation("InitiateTransitionToVLCM_Task")
    Task<Void> initiateTransitionToVLCM(ClusterComputeResource cluster);
}
