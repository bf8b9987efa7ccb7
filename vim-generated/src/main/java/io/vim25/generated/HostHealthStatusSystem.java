package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Shows the hardware health of a host: sensors and the system event log.
 *
 * <p>The managed object type {@code HostHealthStatusSystem}, since API version 2.5.
 */
@ManagedObject
public interface HostHealthStatusSystem extends ManagedObjectBase {
    /**
     * The current readings and states of the hardware sensors. One remote call.
     *
     * <p>The property {@code runtime}, since API version 2.5.
     */
    @Property
    HealthSystemRuntime runtime();

    /**
     * Reads the sensor states from the hardware again.
     *
     * <p>The operation {@code RefreshHealthStatusSystem}, since API version 2.5; needs the privilege
     * {@code System.Read}.
     */
    @Operation("RefreshHealthStatusSystem")
    void refresh();

    /**
     * Resets the state of the hardware health sensors.
     *
     * <p>The operation {@code ResetSystemHealthInfo}, since API version 2.5; needs the privilege
     * {@code Host.Config.Settings}.
     */
    @Operation
    void resetSystemHealthInfo();

    /**
     * Clears the hardware's system event log.
     *
     * <p>The operation {@code ClearSystemEventLog}, since API version 6.5; needs the privilege
     * {@code Host.Config.Settings}.
     */
    @Operation
    void clearSystemEventLog();

    /**
     * Returns the entries of the hardware's system event log.
     *
     * <p>The operation {@code FetchSystemEventLog}, since API version 6.5; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @return a list of {@link SystemEventInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<SystemEventInfo> fetchSystemEventLog();
}
