package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * Manages which virtual machines start and stop with the host, and in which order.
 *
 * <p>The managed object type {@code HostAutoStartManager}, since API version 2.0.
 */
@ManagedObject
public interface HostAutoStartManager extends ManagedObjectBase {
    /**
     * The defaults and the per-machine settings for automatic start and stop. One remote call.
     *
     * <p>The property {@code config}, since API version 2.0.
     */
    @Property
    HostAutoStartManagerConfig config();

    /**
     * Changes the defaults or the per-machine settings for automatic start and stop.
     *
     * <p>The operation {@code ReconfigureAutostart}, since API version 2.0; needs the privilege
     * {@code Host.Config.AutoStart}.
     *
     * @param spec the spec
     */
    @Operation("ReconfigureAutostart")
    void reconfigure(HostAutoStartManagerConfig spec);

    /**
     * Powers virtual machines on according to the autostart configuration.
     *
     * <p>The operation {@code AutoStartPowerOn}, since API version 2.0; needs the privilege
     * {@code Host.Config.AutoStart}.
     */
    @Operation("AutoStartPowerOn")
    void autoPowerOn();

    /**
     * Powers virtual machines off according to the autostart configuration.
     *
     * <p>The operation {@code AutoStartPowerOff}, since API version 2.0; needs the privilege
     * {@code Host.Config.AutoStart}.
     */
    @Operation("AutoStartPowerOff")
    void autoPowerOff();
}
