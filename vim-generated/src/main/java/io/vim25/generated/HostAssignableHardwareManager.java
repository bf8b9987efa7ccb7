package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages host hardware, such as PCI devices, that can be assigned to virtual machines.
 *
 * <p>The managed object type {@code HostAssignableHardwareManager}, since API version 7.0.0.0.
 */
@ManagedObject
public interface HostAssignableHardwareManager extends ManagedObjectBase {
    /**
     * Which hardware device is bound to which virtual machine. One remote call; empty if unset.
     *
     * <p>The property {@code binding}, since API version 7.0.0.0; needs the privilege {@code System.Read}.
     */
    @Property
    List<HostAssignableHardwareBinding> binding();

    /**
     * The assignable hardware configuration of the host, such as attributes of its devices. One remote call.
     *
     * <p>The property {@code config}, since API version 7.0.0.0; needs the privilege {@code System.Read}.
     */
    @Property
    HostAssignableHardwareConfig config();

    /**
     * Downloads the description tree of the assignable hardware, as raw bytes.
     *
     * <p>The operation {@code DownloadDescriptionTree}, since API version 7.0.0.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the base64 binary
     */
    @SafeToRepeat
    @Operation
    byte[] downloadDescriptionTree();

    /**
     * Returns the devices available for dynamic passthrough to virtual machines.
     *
     * <p>The operation {@code RetrieveDynamicPassthroughInfo}, since API version 7.0.0.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link VirtualMachineDynamicPassthroughInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineDynamicPassthroughInfo> retrieveDynamicPassthroughInfo();

    /**
     * Returns the vendor device groups available to virtual machines.
     *
     * <p>The operation {@code RetrieveVendorDeviceGroupInfo}, since API version 8.0.0.1; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link VirtualMachineVendorDeviceGroupInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineVendorDeviceGroupInfo> retrieveVendorDeviceGroupInfo();

    /**
     * Changes the assignable hardware configuration of the host.
     *
     * <p>The operation {@code UpdateAssignableHardwareConfig}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UpdateAssignableHardwareConfig")
    void updateConfig(HostAssignableHardwareConfig config) throws HostConfigFault;
}
