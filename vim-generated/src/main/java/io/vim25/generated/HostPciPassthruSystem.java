package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Manages which PCI devices of a host can be passed through to virtual machines.
 *
 * <p>The managed object type {@code HostPciPassthruSystem}, since API version 4.0.
 */
@ManagedObject
public interface HostPciPassthruSystem extends ExtensibleManagedObject {
    /**
     * For each PCI device, whether passthrough is possible, enabled and active. One remote call.
     *
     * <p>The property {@code pciPassthruInfo}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Property
    List<HostPciPassthruInfo> pciPassthruInfo();

    /**
     * The pools of SR-IOV devices on the host. One remote call; empty if unset.
     *
     * <p>The property {@code sriovDevicePoolInfo}, since API version 6.5; needs the privilege {@code System.Read}.
     */
    @Property
    List<HostSriovDevicePoolInfo> sriovDevicePoolInfo();

    /**
     * Reads the passthrough state from the host again.
     *
     * <p>The operation {@code Refresh}, since API version 4.0; needs the privilege {@code Host.Config.Settings}.
     */
    @Operation
    void refresh();

    /**
     * Enables or disables passthrough for PCI devices.
     *
     * <p>The operation {@code UpdatePassthruConfig}, since API version 4.0; needs the privilege
     * {@code Host.Config.PciPassthru}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updatePassthruConfig(List<HostPciPassthruConfig> config) throws HostConfigFault;
}
