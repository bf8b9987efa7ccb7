package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the graphics devices of a host and how virtual machines share them.
 *
 * <p>The managed object type {@code HostGraphicsManager}, since API version 5.5.
 */
@ManagedObject
public interface HostGraphicsManager extends ExtensibleManagedObject {
    /**
     * The graphics devices of the host and the virtual machines that use them. One remote call; empty if unset.
     *
     * <p>The property {@code graphicsInfo}, since API version 5.5; needs the privilege {@code System.Read}.
     */
    @Property
    List<HostGraphicsInfo> graphicsInfo();

    /**
     * The graphics configuration: the host's default type and the type of each device. One remote call; null if unset.
     *
     * <p>The property {@code graphicsConfig}, since API version 6.5; needs the privilege {@code System.Read}.
     */
    @Property
    @Nullable
    HostGraphicsConfig graphicsConfig();

    /**
     * Names of the shared passthrough GPU types (vGPU profiles) the host offers. One remote call; empty if unset.
     *
     * <p>The property {@code sharedPassthruGpuTypes}, since API version 6.0; needs the privilege {@code System.Read}.
     */
    @Property
    List<String> sharedPassthruGpuTypes();

    /**
     * What each shared GPU type of the host is capable of. One remote call; empty if unset.
     *
     * <p>The property {@code sharedGpuCapabilities}, since API version 6.7; needs the privilege {@code System.Read}.
     */
    @Property
    List<HostSharedGpuCapabilities> sharedGpuCapabilities();

    /**
     * Returns the vGPU devices available on the host.
     *
     * <p>The operation {@code RetrieveVgpuDeviceInfo}, since API version 7.0.3.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link VirtualMachineVgpuDeviceInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineVgpuDeviceInfo> retrieveVgpuDeviceInfo();

    /**
     * Returns the vGPU profiles available on the host.
     *
     * <p>The operation {@code RetrieveVgpuProfileInfo}, since API version 7.0.3.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link VirtualMachineVgpuProfileInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineVgpuProfileInfo> retrieveVgpuProfileInfo();

    /**
     * Reads the graphics state from the host again.
     *
     * <p>The operation {@code RefreshGraphicsManager}, since API version 5.5; needs the privilege
     * {@code Host.Config.Settings}.
     */
    @Operation("RefreshGraphicsManager")
    void refresh();

    /**
     * Tells whether shared graphics is active on the host.
     *
     * <p>The operation {@code IsSharedGraphicsActive}, since API version 5.5; needs the privilege {@code System.Read}.
     *
     * @return the boolean
     */
    @SafeToRepeat
    @Operation
    boolean isSharedGraphicsActive();

    /**
     * Changes the default graphics type of the host or the type of its devices.
     *
     * <p>The operation {@code UpdateGraphicsConfig}, since API version 6.5; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param config the config
     */
    @Operation
    void updateGraphicsConfig(HostGraphicsConfig config);
}
