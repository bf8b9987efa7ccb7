package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about distributed switches across the inventory; exports and imports them.
 *
 * <p>The managed object type {@code DistributedVirtualSwitchManager}, since API version 4.0.
 */
@ManagedObject
public interface DistributedVirtualSwitchManager extends ManagedObjectBase {
    /**
     * Lists the switch products and versions that can be created, or only recommended ones.
     *
     * <p>The operation {@code QueryAvailableDvsSpec}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param recommended the recommended; null leaves it unset, since API version 6.0
     * @return a list of {@link DistributedVirtualSwitchProductSpec}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryAvailableDvsSpec")
    List<DistributedVirtualSwitchProductSpec> querySupportedSwitchSpec(@Nullable Boolean recommended);

    /** The same without {@code recommended}. */
    default List<DistributedVirtualSwitchProductSpec> querySupportedSwitchSpec() {
        return querySupportedSwitchSpec(null);
    }

    /**
     * Lists the network offloads that a switch version supports.
     *
     * <p>The operation {@code QuerySupportedNetworkOffloadSpec}, since API version 8.0.0.1; needs the privilege
     * {@code System.View}.
     *
     * @param switchProductSpec the switch product spec
     * @return a list of {@link DistributedVirtualSwitchNetworkOffloadSpec}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<DistributedVirtualSwitchNetworkOffloadSpec> querySupportedNetworkOffloadSpec(
            DistributedVirtualSwitchProductSpec switchProductSpec);

    /**
     * Lists, by host, the physical adapters that could serve the switch as uplinks.
     *
     * <p>The operation {@code QueryCompatibleVmnicsFromHosts}, since API version 8.0.0.1; needs the privilege
     * {@code System.View}.
     *
     * @param hosts the hosts; may be empty
     * @param dvs the dvs
     * @return a list of {@link DVSManagerPhysicalNicsList}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<DVSManagerPhysicalNicsList> queryCompatibleVmnicsFromHosts(
            List<HostSystem> hosts, DistributedVirtualSwitch dvs);

    /**
     * Finds hosts in a container that could join a new switch of the given product version.
     *
     * <p>The operation {@code QueryCompatibleHostForNewDvs}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param container the container
     * @param recursive the recursive
     * @param switchProductSpec the switch product spec; null leaves it unset
     * @return a list of {@link HostSystem}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostSystem> queryCompatibleHostForNewDvs(
            ManagedEntity container,
            boolean recursive,
            @Nullable DistributedVirtualSwitchProductSpec switchProductSpec);

    /** The same without {@code switchProductSpec}. */
    default List<HostSystem> queryCompatibleHostForNewDvs(ManagedEntity container, boolean recursive) {
        return queryCompatibleHostForNewDvs(container, recursive, null);
    }

    /**
     * Finds hosts in a container that could join the given switch.
     *
     * <p>The operation {@code QueryCompatibleHostForExistingDvs}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param container the container
     * @param recursive the recursive
     * @param dvs the dvs
     * @return a list of {@link HostSystem}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostSystem> queryCompatibleHostForExistingDvs(
            ManagedEntity container, boolean recursive, DistributedVirtualSwitch dvs);

    /**
     * Lists the host products and versions that work with a switch version.
     *
     * <p>The operation {@code QueryDvsCompatibleHostSpec}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param switchProductSpec the switch product spec; null leaves it unset
     * @return a list of {@link DistributedVirtualSwitchHostProductSpec}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryDvsCompatibleHostSpec")
    List<DistributedVirtualSwitchHostProductSpec> queryCompatibleHostSpec(
            @Nullable DistributedVirtualSwitchProductSpec switchProductSpec);

    /** The same without {@code switchProductSpec}. */
    default List<DistributedVirtualSwitchHostProductSpec> queryCompatibleHostSpec() {
        return queryCompatibleHostSpec(null);
    }

    /**
     * Tells which features a switch version supports.
     *
     * <p>The operation {@code QueryDvsFeatureCapability}, since API version 4.1; needs the privilege
     * {@code System.View}.
     *
     * @param switchProductSpec the switch product spec; null leaves it unset
     * @return the {@link DVSFeatureCapability}, or null if there is none
     */
    @SafeToRepeat
    @Operation("QueryDvsFeatureCapability")
    @Nullable
    DVSFeatureCapability queryFeatureCapability(@Nullable DistributedVirtualSwitchProductSpec switchProductSpec);

    /** The same without {@code switchProductSpec}. */
    default @Nullable DVSFeatureCapability queryFeatureCapability() {
        return queryFeatureCapability(null);
    }

    /**
     * Finds the distributed switch with the given UUID.
     *
     * <p>The operation {@code QueryDvsByUuid}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param uuid the uuid
     * @return the {@link DistributedVirtualSwitch}, or null if there is none
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("QueryDvsByUuid")
    @Nullable
    DistributedVirtualSwitch querySwitchByUuid(String uuid) throws NotFound;

    /**
     * Gets the switches and port groups that devices can connect to, by host or switch.
     *
     * <p>The operation {@code QueryDvsConfigTarget}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param host the host; null leaves it unset
     * @param dvs the dvs; null leaves it unset
     * @return the {@link DVSManagerDvsConfigTarget}
     */
    @SafeToRepeat
    @Operation
    DVSManagerDvsConfigTarget queryDvsConfigTarget(@Nullable HostSystem host, @Nullable DistributedVirtualSwitch dvs);

    /** The same without {@code host}, {@code dvs}. */
    default DVSManagerDvsConfigTarget queryDvsConfigTarget() {
        return queryDvsConfigTarget(null, null);
    }

    /**
     * Checks which hosts of a container could work with a switch, and why others could not.
     *
     * <p>The operation {@code QueryDvsCheckCompatibility}, since API version 4.1; needs the privilege
     * {@code System.View}.
     *
     * @param hostContainer the host container
     * @param dvsProductSpec the dvs product spec; null leaves it unset
     * @param hostFilterSpec the host filter spec; may be empty
     * @return a list of {@link DistributedVirtualSwitchManagerCompatibilityResult}; never null, empty if there is
     *     nothing
     */
    @SafeToRepeat
    @Operation("QueryDvsCheckCompatibility")
    List<DistributedVirtualSwitchManagerCompatibilityResult> checkCompatibility(
            DistributedVirtualSwitchManagerHostContainer hostContainer,
            @Nullable DistributedVirtualSwitchManagerDvsProductSpec dvsProductSpec,
            List<DistributedVirtualSwitchManagerHostDvsFilterSpec> hostFilterSpec);

    /** The same without {@code dvsProductSpec}, {@code hostFilterSpec}. */
    default List<DistributedVirtualSwitchManagerCompatibilityResult> checkCompatibility(
            DistributedVirtualSwitchManagerHostContainer hostContainer) {
        return checkCompatibility(hostContainer, null, List.of());
    }

    /**
     * Brings the distributed switches on the given hosts back in line with the server.
     *
     * <p>The operation {@code RectifyDvsOnHost_Task}, since API version 5.0; needs the privilege {@code System.Read}.
     *
     * @param hosts the hosts
     * @return the task, which results in nothing
     * @throws DvsFault if the distributed switch can't do it
     */
    @Operation("RectifyDvsOnHost_Task")
    Task<Void> rectifyHost(List<HostSystem> hosts) throws DvsFault;

    /**
     * Exports the configuration of the selected switches and port groups for backup.
     *
     * <p>The operation {@code DVSManagerExportEntity_Task}, since API version 5.1.
     *
     * @param selectionSet the selection set
     * @return the task, which results in a list of {@link EntityBackupConfig}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws BackupBlobWriteFailure if the backup can't be written
     */
    @Operation("DVSManagerExportEntity_Task")
    Task<List<EntityBackupConfig>> exportEntity(List<SelectionSet> selectionSet)
            throws NotFound, BackupBlobWriteFailure;

    /**
     * Creates or restores switches and port groups from exported configurations.
     *
     * <p>The operation {@code DVSManagerImportEntity_Task}, since API version 5.1.
     *
     * @param entityBackup the entity backup
     * @param importType the import type
     * @return the task, which results in the {@link DistributedVirtualSwitchManagerImportResult}
     * @throws DvsFault if the distributed switch can't do it
     * @throws NotFound if it isn't there
     */
    @Operation("DVSManagerImportEntity_Task")
    Task<DistributedVirtualSwitchManagerImportResult> importEntity(
            List<EntityBackupConfig> entityBackup, String importType) throws DvsFault, NotFound;

    /**
     * Finds a port group by its key and the UUID of its switch.
     *
     * <p>The operation {@code DVSManagerLookupDvPortGroup}, since API version 5.1; needs the privilege
     * {@code System.View}.
     *
     * @param switchUuid the switch uuid
     * @param portgroupKey the portgroup key
     * @return the {@link DistributedVirtualPortgroup}, or null if there is none
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("DVSManagerLookupDvPortGroup")
    @Nullable
    DistributedVirtualPortgroup lookupPortgroup(String switchUuid, String portgroupKey) throws NotFound;
}
