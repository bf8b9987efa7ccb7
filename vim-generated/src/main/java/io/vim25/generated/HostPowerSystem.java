package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Shows and sets the power management policy of a host.
 *
 * <p>The managed object type {@code HostPowerSystem}, since API version 4.1.
 */
@ManagedObject
public interface HostPowerSystem extends ManagedObjectBase {
    /**
     * The power policies that the host offers. One remote call.
     *
     * <p>The property {@code capability}, since API version 4.1; needs the privilege {@code System.Read}.
     */
    @Property
    PowerSystemCapability capability();

    /**
     * The power policy in use. One remote call.
     *
     * <p>The property {@code info}, since API version 4.1; needs the privilege {@code System.Read}.
     */
    @Property
    PowerSystemInfo info();

    /**
     * Selects the power policy with the given key.
     *
     * <p>The operation {@code ConfigurePowerPolicy}, since API version 4.1; needs the privilege
     * {@code Host.Config.Power}.
     *
     * @param key the key
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("ConfigurePowerPolicy")
    void configurePolicy(int key) throws HostConfigFault;
}
