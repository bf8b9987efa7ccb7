package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;

/**
 * Tells which software image a host runs, and manages its acceptance level.
 *
 * <p>The managed object type {@code HostImageConfigManager}, since API version 5.0.
 */
@ManagedObject
public interface HostImageConfigManager extends ManagedObjectBase {
    /**
     * Returns the acceptance level of the host: the least trust that its packages must have.
     *
     * <p>The operation {@code HostImageConfigGetAcceptance}, since API version 5.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the string
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation("HostImageConfigGetAcceptance")
    String queryHostAcceptanceLevel() throws HostConfigFault;

    /**
     * Returns the name and the vendor of the host's image profile.
     *
     * <p>The operation {@code HostImageConfigGetProfile}, since API version 5.0; needs the privilege
     * {@code System.Read}.
     *
     * @return the {@link HostImageProfileSummary}
     */
    @SafeToRepeat
    @Operation("HostImageConfigGetProfile")
    HostImageProfileSummary queryHostImageProfile();

    /**
     * Sets the acceptance level of the host.
     *
     * <p>The operation {@code UpdateHostImageAcceptanceLevel}, since API version 5.0; needs the privilege
     * {@code Host.Config.Image}.
     *
     * @param newAcceptanceLevel the new acceptance level
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UpdateHostImageAcceptanceLevel")
    void updateAcceptanceLevel(String newAcceptanceLevel) throws HostConfigFault;

    /**
     * Returns the software packages (VIBs) installed on the host.
     *
     * <p>The operation {@code fetchSoftwarePackages}, since API version 6.5; needs the privilege
     * {@code Host.Config.Image}.
     *
     * @return a list of {@link SoftwarePackage}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("fetchSoftwarePackages")
    List<SoftwarePackage> fetchSoftwarePackages();

    /**
     * Returns when the host was installed.
     *
     * <p>The operation {@code installDate}, since API version 6.5; needs the privilege {@code Host.Config.Image}.
     *
     * @return the date time
     */
    @SafeToRepeat
    @Operation("installDate")
    Instant installDate();
}
