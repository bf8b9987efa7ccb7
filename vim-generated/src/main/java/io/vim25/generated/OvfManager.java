package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Translates between OVF descriptors and virtual machines or vApps, for import and export.
 *
 * <p>The managed object type {@code OvfManager}, since API version 4.0.
 */
@ManagedObject
public interface OvfManager extends ManagedObjectBase {
    /**
     * Options the server supports when an OVF is imported. One remote call; empty if unset.
     *
     * <p>The property {@code ovfImportOption}, since API version 5.1; needs the privilege {@code System.View}.
     */
    @Property
    List<OvfOptionInfo> ovfImportOption();

    /**
     * Options the server supports when an OVF is exported. One remote call; empty if unset.
     *
     * <p>The property {@code ovfExportOption}, since API version 5.1; needs the privilege {@code System.View}.
     */
    @Property
    List<OvfOptionInfo> ovfExportOption();

    /**
     * Tells whether and how an OVF package can be deployed on a host.
     *
     * <p>The operation {@code ValidateHost}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param ovfDescriptor the ovf descriptor
     * @param host the host
     * @param vhp the vhp
     * @return the {@link OvfValidateHostResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    OvfValidateHostResult validateHost(String ovfDescriptor, HostSystem host, OvfValidateHostParams vhp)
            throws TaskInProgress, ConcurrentAccess, FileFault, InvalidState;

    /**
     * Returns what an OVF descriptor contains: product, license text, networks, properties and sizes.
     *
     * <p>The operation {@code ParseDescriptor}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param ovfDescriptor the ovf descriptor
     * @param pdp the pdp
     * @return the {@link OvfParseDescriptorResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation
    OvfParseDescriptorResult parseDescriptor(String ovfDescriptor, OvfParseDescriptorParams pdp)
            throws TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState;

    /**
     * Makes from an OVF descriptor the spec to import the machine or vApp with; nothing is imported yet.
     *
     * <p>The operation {@code CreateImportSpec}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param ovfDescriptor the ovf descriptor
     * @param resourcePool the resource pool
     * @param datastore the datastore
     * @param cisp the cisp
     * @return the {@link OvfCreateImportSpecResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidDatastore if the datastore can't be used
     */
    @Operation
    OvfCreateImportSpecResult createImportSpec(
            String ovfDescriptor, ResourcePool resourcePool, Datastore datastore, OvfCreateImportSpecParams cisp)
            throws TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState, InvalidDatastore;

    /**
     * Makes the OVF descriptor text for a machine or vApp whose files are being exported.
     *
     * <p>The operation {@code CreateDescriptor}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param obj the obj
     * @param cdp the cdp
     * @return the {@link OvfCreateDescriptorResult}
     * @throws TaskInProgress if the object is busy with a task
     * @throws VmConfigFault if the machine can't be configured so
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     * @throws FileFault if a file can't be used
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    OvfCreateDescriptorResult createDescriptor(ManagedEntity obj, OvfCreateDescriptorParams cdp)
            throws TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState;
}
