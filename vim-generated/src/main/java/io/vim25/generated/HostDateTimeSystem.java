package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the clock, the time zone and the time synchronization of a host.
 *
 * <p>The managed object type {@code HostDateTimeSystem}, since API version 2.5.
 */
@ManagedObject
public interface HostDateTimeSystem extends ManagedObjectBase {
    /**
     * The time zone and the time service settings of the host. One remote call.
     *
     * <p>The property {@code dateTimeInfo}, since API version 2.5; needs the privilege {@code System.Read}.
     */
    @Property
    HostDateTimeInfo dateTimeInfo();

    /**
     * Changes the time zone and the time service settings of the host.
     *
     * <p>The operation {@code UpdateDateTimeConfig}, since API version 2.5; needs the privilege
     * {@code Host.Config.DateTime}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UpdateDateTimeConfig")
    void updateConfig(HostDateTimeConfig config) throws HostConfigFault;

    /**
     * Returns the time zones that can be set on the host.
     *
     * <p>The operation {@code QueryAvailableTimeZones}, since API version 2.5; needs the privilege {@code System.Read}.
     *
     * @return a list of {@link HostDateTimeSystemTimeZone}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostDateTimeSystemTimeZone> queryAvailableTimeZones();

    /**
     * Returns the current time of the host's clock.
     *
     * <p>The operation {@code QueryDateTime}, since API version 2.5; needs the privilege {@code System.Read}.
     *
     * @return the date time
     */
    @SafeToRepeat
    @Operation
    Instant queryDateTime();

    /**
     * Sets the clock of the host.
     *
     * <p>The operation {@code UpdateDateTime}, since API version 2.5; needs the privilege {@code Host.Config.DateTime}.
     *
     * @param dateTime the date time
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateDateTime(Instant dateTime) throws HostConfigFault;

    /**
     * Reads the date and time settings from the host again.
     *
     * <p>The operation {@code RefreshDateTimeSystem}, since API version 2.5; needs the privilege
     * {@code Host.Config.DateTime}.
     */
    @Operation("RefreshDateTimeSystem")
    void refresh();

    /**
     * Tests whether the configured time service works, and reports the result.
     *
     * <p>The operation {@code TestTimeService}, since API version 7.0.3.0; needs the privilege
     * {@code Host.Config.DateTime}.
     *
     * @return the {@link HostDateTimeSystemServiceTestResult}, or null if there is none
     */
    @Operation
    @Nullable
    HostDateTimeSystemServiceTestResult testTimeService();
}
