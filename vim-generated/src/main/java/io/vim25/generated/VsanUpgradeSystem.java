package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades the on-disk format of vSAN clusters.
 *
 * <p>The managed object type {@code VsanUpgradeSystem}, since API version 6.0.
 */
@ManagedObject
public interface VsanUpgradeSystem extends ManagedObjectBase {
    /**
     * Checks a cluster for problems that would stand in the way of a vSAN upgrade.
     *
     * <p>The operation {@code PerformVsanUpgradePreflightCheck}, since API version 6.0; needs the privilege
     * {@code System.Read}.
     *
     * @param cluster the cluster
     * @param downgradeFormat the downgrade format; null leaves it unset
     * @return the {@link VsanUpgradeSystemPreflightCheckResult}
     * @throws VsanFault if vSAN can't do it
     */
    @Operation("PerformVsanUpgradePreflightCheck")
    VsanUpgradeSystemPreflightCheckResult performUpgradePreflightCheck(
            ClusterComputeResource cluster, @Nullable Boolean downgradeFormat) throws VsanFault;

    /** The same without {@code downgradeFormat}. */
    default VsanUpgradeSystemPreflightCheckResult performUpgradePreflightCheck(ClusterComputeResource cluster) {
        return performUpgradePreflightCheck(cluster, null);
    }

    /**
     * Returns how far the vSAN upgrade of a cluster has come.
     *
     * <p>The operation {@code QueryVsanUpgradeStatus}, since API version 6.0; needs the privilege {@code System.Read}.
     *
     * @param cluster the cluster
     * @return the {@link VsanUpgradeSystemUpgradeStatus}
     * @throws VsanFault if vSAN can't do it
     */
    @SafeToRepeat
    @Operation("QueryVsanUpgradeStatus")
    VsanUpgradeSystemUpgradeStatus queryUpgradeStatus(ClusterComputeResource cluster) throws VsanFault;

    /**
     * Upgrades a vSAN cluster's disk format, and its objects if asked to, leaving out the given hosts.
     *
     * <p>The operation {@code PerformVsanUpgrade_Task}, since API version 6.0; needs the privilege {@code System.Read}.
     *
     * @param cluster the cluster
     * @param performObjectUpgrade the perform object upgrade; null leaves it unset
     * @param downgradeFormat the downgrade format; null leaves it unset
     * @param allowReducedRedundancy the allow reduced redundancy; null leaves it unset
     * @param excludeHosts the exclude hosts; may be empty
     * @return the task, which results in the {@link VsanUpgradeSystemUpgradeStatus}
     * @throws VsanFault if vSAN can't do it
     */
    @Operation("PerformVsanUpgrade_Task")
    Task<VsanUpgradeSystemUpgradeStatus> performUpgrade(
            ClusterComputeResource cluster,
            @Nullable Boolean performObjectUpgrade,
            @Nullable Boolean downgradeFormat,
            @Nullable Boolean allowReducedRedundancy,
            List<HostSystem> excludeHosts)
            throws VsanFault;

    /**
     * The same without {@code performObjectUpgrade}, {@code downgradeFormat}, {@code allowReducedRedundancy},
     * {@code excludeHosts}.
     */
    default Task<VsanUpgradeSystemUpgradeStatus> performUpgrade(ClusterComputeResource cluster) {
        return performUpgrade(cluster, null, null, null, List.of());
    }
}
