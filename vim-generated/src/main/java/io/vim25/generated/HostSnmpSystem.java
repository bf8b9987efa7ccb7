package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Manages the SNMP agent of a host.
 *
 * <p>The managed object type {@code HostSnmpSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostSnmpSystem extends ManagedObjectBase {
    /**
     * The SNMP agent's settings: enabled or not, port, communities and trap targets. One remote call.
     *
     * <p>The property {@code configuration}, since API version 2.5; needs the privilege {@code Global.Settings}.
     */
    @Property
    HostSnmpConfigSpec configuration();

    /**
     * How many communities and trap targets the agent allows, and other limits. One remote call.
     *
     * <p>The property {@code limits}, since API version 2.5; needs the privilege {@code Global.Settings}.
     */
    @Property
    HostSnmpSystemAgentLimits limits();

    /**
     * Changes the settings of the SNMP agent.
     *
     * <p>The operation {@code ReconfigureSnmpAgent}, since API version 2.5; needs the privilege
     * {@code Global.Settings}.
     *
     * @param spec the spec
     * @throws NotFound if it isn't there
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation
    void reconfigureSnmpAgent(HostSnmpConfigSpec spec) throws NotFound, InsufficientResourcesFault;

    /**
     * Sends a test notification to the configured trap targets.
     *
     * <p>The operation {@code SendTestNotification}, since API version 2.5; needs the privilege
     * {@code Global.Settings}.
     *
     * @throws NotFound if it isn't there
     * @throws InsufficientResourcesFault if resources are short
     */
    @Operation
    void sendTestNotification() throws NotFound, InsufficientResourcesFault;
}
