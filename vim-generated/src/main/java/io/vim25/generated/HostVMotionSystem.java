package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * Configures the network adapter a host uses for vMotion.
 *
 * <p>The managed object type {@code HostVMotionSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostVMotionSystem extends ExtensibleManagedObject {
    /**
     * vMotion network configuration: candidate and selected virtual network adapters. One remote call; null if unset.
     *
     * <p>The property {@code netConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostVMotionNetConfig netConfig();

    /**
     * IP configuration of the vMotion network adapter. One remote call; null if unset.
     *
     * <p>The property {@code ipConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostIpConfig ipConfig();

    /**
     * Changes the IP configuration of the vMotion network adapter.
     *
     * <p>The operation {@code UpdateIpConfig}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param ipConfig the ip config
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateIpConfig(HostIpConfig ipConfig) throws NotFound, HostConfigFault;

    /**
     * Selects the virtual network adapter to use for vMotion.
     *
     * <p>The operation {@code SelectVnic}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param device the device
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void selectVnic(String device) throws HostConfigFault;

    /**
     * Leaves the host without a selected network adapter for vMotion.
     *
     * <p>The operation {@code DeselectVnic}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void deselectVnic() throws HostConfigFault;
}
