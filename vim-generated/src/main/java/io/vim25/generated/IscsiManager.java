package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages which virtual network adapters are bound to which iSCSI adapters (port binding).
 *
 * <p>The managed object type {@code IscsiManager}, since API version 5.0.
 */
@ManagedObject
public interface IscsiManager extends ManagedObjectBase {
    /**
     * Returns reasons why changing a virtual network adapter would affect iSCSI.
     *
     * <p>The operation {@code QueryVnicStatus}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vnicDevice the vnic device
     * @return the {@link IscsiStatus}
     * @throws IscsiFault if iSCSI can't do it
     */
    @SafeToRepeat
    @Operation
    IscsiStatus queryVnicStatus(String vnicDevice) throws IscsiFault;

    /**
     * Returns reasons why changing a physical network adapter would affect iSCSI.
     *
     * <p>The operation {@code QueryPnicStatus}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param pnicDevice the pnic device
     * @return the {@link IscsiStatus}
     * @throws IscsiFault if iSCSI can't do it
     */
    @SafeToRepeat
    @Operation
    IscsiStatus queryPnicStatus(String pnicDevice) throws IscsiFault;

    /**
     * Returns the virtual network adapters bound to an iSCSI adapter.
     *
     * <p>The operation {@code QueryBoundVnics}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param iScsiHbaName the i scsi hba name
     * @return a list of {@link IscsiPortInfo}; never null, empty if there is nothing
     * @throws IscsiFault if iSCSI can't do it
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<IscsiPortInfo> queryBoundVnics(String iScsiHbaName) throws IscsiFault, NotFound;

    /**
     * Returns the network adapters that could be bound to an iSCSI adapter.
     *
     * <p>The operation {@code QueryCandidateNics}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaName the i scsi hba name
     * @return a list of {@link IscsiPortInfo}; never null, empty if there is nothing
     * @throws IscsiFault if iSCSI can't do it
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<IscsiPortInfo> queryCandidateNics(String iScsiHbaName) throws IscsiFault, NotFound;

    /**
     * Binds a virtual network adapter to an iSCSI adapter.
     *
     * <p>The operation {@code BindVnic}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param iScsiHbaName the i scsi hba name
     * @param vnicDevice the vnic device
     * @throws IscsiFaultVnicAlreadyBound if the virtual network adapter is bound already
     * @throws IscsiFaultVnicHasNoUplinks if the virtual network adapter has no uplink
     * @throws IscsiFaultVnicHasMultipleUplinks if the virtual network adapter has several uplinks
     * @throws IscsiFaultVnicHasWrongUplink if the uplink isn't that of the iSCSI adapter
     * @throws IscsiFaultVnicNotFound if there is no such virtual network adapter
     * @throws IscsiFaultInvalidVnic if the virtual network adapter can't be used for iSCSI
     * @throws PlatformConfigFault if the platform can't be configured so
     * @throws IscsiFault if iSCSI can't do it
     * @throws NotFound if it isn't there
     */
    @Operation
    void bindVnic(String iScsiHbaName, String vnicDevice)
            throws IscsiFaultVnicAlreadyBound, IscsiFaultVnicHasNoUplinks, IscsiFaultVnicHasMultipleUplinks,
                    IscsiFaultVnicHasWrongUplink, IscsiFaultVnicNotFound, IscsiFaultInvalidVnic, PlatformConfigFault,
                    IscsiFault, NotFound;

    /**
     * Unbinds a virtual network adapter from an iSCSI adapter; with force, even if sessions use it.
     *
     * <p>The operation {@code UnbindVnic}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param iScsiHbaName the i scsi hba name
     * @param vnicDevice the vnic device
     * @param force the force
     * @throws IscsiFaultVnicNotBound if the virtual network adapter isn't bound
     * @throws IscsiFaultVnicHasActivePaths if the virtual network adapter carries active paths
     * @throws IscsiFaultVnicIsLastPath if the virtual network adapter carries the last path
     * @throws PlatformConfigFault if the platform can't be configured so
     * @throws IscsiFault if iSCSI can't do it
     * @throws NotFound if it isn't there
     */
    @Operation
    void unbindVnic(String iScsiHbaName, String vnicDevice, boolean force)
            throws IscsiFaultVnicNotBound, IscsiFaultVnicHasActivePaths, IscsiFaultVnicIsLastPath, PlatformConfigFault,
                    IscsiFault, NotFound;

    /**
     * Tells which iSCSI resources depend on the given physical adapters, as a check before moving them.
     *
     * <p>The operation {@code QueryMigrationDependencies}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param pnicDevice the pnic device
     * @return the {@link IscsiMigrationDependency}
     */
    @SafeToRepeat
    @Operation
    IscsiMigrationDependency queryMigrationDependencies(List<String> pnicDevice);
}
