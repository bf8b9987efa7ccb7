package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import org.jspecify.annotations.Nullable;

/**
 * Tells which devices a host can boot from, and selects one.
 *
 * <p>The managed object type {@code HostBootDeviceSystem}, since API version 2.5.
 */
@ManagedObject
public interface HostBootDeviceSystem extends ManagedObjectBase {
    /**
     * Returns the devices the host can boot from and which is the current one.
     *
     * <p>The operation {@code QueryBootDevices}, since API version 2.5; needs the privilege {@code System.Read}.
     *
     * @return the {@link HostBootDeviceInfo}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    HostBootDeviceInfo queryBootDevices();

    /**
     * Selects the boot device with the given key.
     *
     * <p>The operation {@code UpdateBootDevice}, since API version 2.5; needs the privilege
     * {@code Host.Config.Maintenance}.
     *
     * @param key the key
     */
    @Operation
    void updateBootDevice(String key);
}
