package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;

/**
 * Backs up, restores and resets the configuration of a host.
 *
 * <p>The managed object type {@code HostFirmwareSystem}, since API version 2.5.
 */
@ManagedObject
public interface HostFirmwareSystem extends ManagedObjectBase {
    /**
     * Resets the configuration of the host to factory defaults, which involves a reboot.
     *
     * <p>The operation {@code ResetFirmwareToFactoryDefaults}, since API version 2.5; needs the privilege
     * {@code Host.Config.Firmware}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ResetFirmwareToFactoryDefaults")
    void resetToFactoryDefaults() throws InvalidState;

    /**
     * Backs up the host configuration and returns the URL of the bundle to download.
     *
     * <p>The operation {@code BackupFirmwareConfiguration}, since API version 2.5; needs the privilege
     * {@code Host.Config.Firmware}.
     *
     * @return the string
     */
    @Operation("BackupFirmwareConfiguration")
    String backupConfiguration();

    /**
     * Returns the URL where a configuration bundle to be restored must be uploaded.
     *
     * <p>The operation {@code QueryFirmwareConfigUploadURL}, since API version 2.5; needs the privilege
     * {@code Host.Config.Firmware}.
     *
     * @return the string
     */
    @SafeToRepeat
    @Operation("QueryFirmwareConfigUploadURL")
    String queryConfigUploadURL();

    /**
     * Restores the host configuration from the uploaded bundle, which involves a reboot.
     *
     * <p>The operation {@code RestoreFirmwareConfiguration}, since API version 2.5; needs the privilege
     * {@code Host.Config.Firmware}.
     *
     * @param force the force
     * @throws InvalidState if the object's state doesn't allow it
     * @throws FileFault if a file can't be used
     * @throws MismatchedBundle if the bundle was made for another host or version
     * @throws InvalidBundle if the bundle can't be read
     */
    @Operation("RestoreFirmwareConfiguration")
    void restoreConfiguration(boolean force) throws InvalidState, FileFault, MismatchedBundle, InvalidBundle;
}
