package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.VimFault;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Low-level access to vSAN on a host, for diagnosis: raw queries and object operations.
 *
 * <p>The managed object type {@code HostVsanInternalSystem}, since API version 5.5.
 */
@ManagedObject
public interface HostVsanInternalSystem extends ManagedObjectBase {
    /**
     * Queries the vSAN directory service (CMMDS); the matching entries come back as JSON text.
     *
     * <p>The operation {@code QueryCmmds}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param queries the queries
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String queryCmmds(List<HostVsanInternalSystemCmmdsQuery> queries);

    /**
     * Returns properties of the physical vSAN disks as JSON text, all or only the named ones.
     *
     * <p>The operation {@code QueryPhysicalVsanDisks}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param props the props; may be empty
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String queryPhysicalVsanDisks(List<String> props);

    /** The same without {@code props}. */
    default String queryPhysicalVsanDisks() {
        return queryPhysicalVsanDisks(List.of());
    }

    /**
     * Returns the state of vSAN objects as JSON text, for the given UUIDs.
     *
     * <p>The operation {@code QueryVsanObjects}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param uuids the uuids; may be empty
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String queryVsanObjects(List<String> uuids);

    /** The same without {@code uuids}. */
    default String queryVsanObjects() {
        return queryVsanObjects(List.of());
    }

    /**
     * Returns as JSON text which vSAN objects have parts on the given physical disks.
     *
     * <p>The operation {@code QueryObjectsOnPhysicalVsanDisk}, since API version 5.5; needs the privilege
     * {@code System.Read}.
     *
     * @param disks the disks
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String queryObjectsOnPhysicalVsanDisk(List<String> disks);

    /**
     * Makes the host give up ownership of the given vSAN objects; returns the UUIDs that worked.
     *
     * <p>The operation {@code AbdicateDomOwnership}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param uuids the uuids
     * @return a list of string; never null, empty if there is nothing
     */
    @Operation
    List<String> abdicateDomOwnership(List<String> uuids);

    /**
     * Returns vSAN statistics as JSON text, for the given labels.
     *
     * <p>The operation {@code QueryVsanStatistics}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param labels the labels
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String queryVsanStatistics(List<String> labels);

    /**
     * Changes the storage policy of a single vSAN object.
     *
     * <p>The operation {@code ReconfigureDomObject}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param uuid the uuid
     * @param policy the policy
     */
    @Operation
    void reconfigureDomObject(String uuid, String policy);

    /**
     * Returns as JSON text which vSAN objects are being resynchronized.
     *
     * <p>The operation {@code QuerySyncingVsanObjects}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param uuids the uuids; may be empty
     * @return the string
     */
    @SafeToRepeat
    @Operation
    String querySyncingVsanObjects(List<String> uuids);

    /** The same without {@code uuids}. */
    default String querySyncingVsanObjects() {
        return querySyncingVsanObjects(List.of());
    }

    /**
     * Tests whether the vSAN disks of the host work, all or the given ones, by a trial on each.
     *
     * <p>The operation {@code RunVsanPhysicalDiskDiagnostics}, since API version 5.5; needs the privilege
     * {@code System.Read}.
     *
     * @param disks the disks; may be empty
     * @return a list of {@link HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult}
     */
    @Operation
    List<HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult> runVsanPhysicalDiskDiagnostics(List<String> disks);

    /** The same without {@code disks}. */
    default List<HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult> runVsanPhysicalDiskDiagnostics() {
        return runVsanPhysicalDiskDiagnostics(List.of());
    }

    /**
     * Returns extended attributes of vSAN objects as JSON text.
     *
     * <p>The operation {@code GetVsanObjExtAttrs}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param uuids the uuids
     * @return the string
     * @throws VimFault if it fails otherwise
     */
    @SafeToRepeat
    @Operation
    String getVsanObjExtAttrs(List<String> uuids) throws VimFault;

    /**
     * Tells whether vSAN objects could be given other storage policies.
     *
     * <p>The operation {@code ReconfigurationSatisfiable}, since API version 5.5; needs the privilege
     * {@code System.Read}.
     *
     * @param pcbs the pcbs
     * @param ignoreSatisfiability the ignore satisfiability; null leaves it unset, since API version 6.0
     * @return a list of {@link VsanPolicySatisfiability}
     * @throws VimFault if it fails otherwise
     */
    @SafeToRepeat
    @Operation
    List<VsanPolicySatisfiability> reconfigurationSatisfiable(
            List<VsanPolicyChangeBatch> pcbs, @Nullable Boolean ignoreSatisfiability) throws VimFault;

    /** The same without {@code ignoreSatisfiability}. */
    default List<VsanPolicySatisfiability> reconfigurationSatisfiable(List<VsanPolicyChangeBatch> pcbs) {
        return reconfigurationSatisfiable(pcbs, null);
    }

    /**
     * Tells whether new vSAN objects with the given sizes and policies could be created.
     *
     * <p>The operation {@code CanProvisionObjects}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @param npbs the npbs
     * @param ignoreSatisfiability the ignore satisfiability; null leaves it unset, since API version 6.0
     * @return a list of {@link VsanPolicySatisfiability}
     * @throws VimFault if it fails otherwise
     */
    @SafeToRepeat
    @Operation
    List<VsanPolicySatisfiability> canProvisionObjects(
            List<VsanNewPolicyBatch> npbs, @Nullable Boolean ignoreSatisfiability) throws VimFault;

    /** The same without {@code ignoreSatisfiability}. */
    default List<VsanPolicySatisfiability> canProvisionObjects(List<VsanNewPolicyBatch> npbs) {
        return canProvisionObjects(npbs, null);
    }

    /**
     * Deletes the given vSAN objects, whatever uses them, and returns the outcome for each.
     *
     * <p>The operation {@code DeleteVsanObjects}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param uuids the uuids
     * @param force the force; null leaves it unset
     * @return a list of {@link HostVsanInternalSystemDeleteVsanObjectsResult}
     * @throws VimFault if it fails otherwise
     */
    @Operation
    List<HostVsanInternalSystemDeleteVsanObjectsResult> deleteVsanObjects(List<String> uuids, @Nullable Boolean force)
            throws VimFault;

    /** The same without {@code force}. */
    default List<HostVsanInternalSystemDeleteVsanObjectsResult> deleteVsanObjects(List<String> uuids) {
        return deleteVsanObjects(uuids, null);
    }

    /**
     * Upgrades vSAN objects to a newer object version.
     *
     * <p>The operation {@code UpgradeVsanObjects}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param uuids the uuids
     * @param newVersion the new version
     * @return a list of {@link HostVsanInternalSystemVsanObjectOperationResult}; never null, empty if there is nothing
     * @throws VsanFault if vSAN can't do it
     */
    @Operation
    List<HostVsanInternalSystemVsanObjectOperationResult> upgradeVsanObjects(List<String> uuids, int newVersion)
            throws VsanFault;

    /**
     * Returns UUIDs of vSAN objects, filtered by UUID and object version, at most as many as the limit.
     *
     * <p>The operation {@code QueryVsanObjectUuidsByFilter}, since API version 6.0; needs the privilege
     * {@code System.Read}.
     *
     * @param uuids the uuids; may be empty
     * @param limit the limit; null leaves it unset
     * @param version the version; null leaves it unset
     * @return a list of string; never null, empty if there is nothing
     * @throws VsanFault if vSAN can't do it
     */
    @SafeToRepeat
    @Operation
    List<String> queryVsanObjectUuidsByFilter(List<String> uuids, @Nullable Integer limit, @Nullable Integer version)
            throws VsanFault;

    /** The same without {@code uuids}, {@code limit}, {@code version}. */
    default List<String> queryVsanObjectUuidsByFilter() {
        return queryVsanObjectUuidsByFilter(List.of(), null, null);
    }
}
