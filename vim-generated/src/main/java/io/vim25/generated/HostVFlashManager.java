package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the virtual flash resource of a host and the caches on it.
 *
 * <p>The managed object type {@code HostVFlashManager}, since API version 5.5.
 */
@ManagedObject
public interface HostVFlashManager extends ManagedObjectBase {
    /**
     * Configuration of the host's virtual flash resource and cache. One remote call; null if unset.
     *
     * <p>The property {@code vFlashConfigInfo}, since API version 5.5.
     */
    @Property
    @Nullable
    HostVFlashManagerVFlashConfigInfo vFlashConfigInfo();

    /**
     * Builds or extends the virtual flash resource from the SSDs at the given device paths.
     *
     * <p>The operation {@code ConfigureVFlashResourceEx_Task}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param devicePath the device path; may be empty
     * @return the task, which results in the {@link HostVFlashResourceConfigurationResult}, or null if there is none
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("ConfigureVFlashResourceEx_Task")
    Task<HostVFlashResourceConfigurationResult> configureVFlashResourceEx(List<String> devicePath)
            throws HostConfigFault;

    /** The same without {@code devicePath}. */
    default Task<HostVFlashResourceConfigurationResult> configureVFlashResourceEx() {
        return configureVFlashResourceEx(List.of());
    }

    /**
     * Attaches a VFFS volume to the host as its virtual flash resource.
     *
     * <p>The operation {@code HostConfigureVFlashResource}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation("HostConfigureVFlashResource")
    void configureVFlashResource(HostVFlashManagerVFlashResourceConfigSpec spec) throws HostConfigFault, ResourceInUse;

    /**
     * Removes the virtual flash resource from the host by detaching its VFFS volume.
     *
     * <p>The operation {@code HostRemoveVFlashResource}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation("HostRemoveVFlashResource")
    void removeVFlashResource() throws NotFound, HostConfigFault, ResourceInUse;

    /**
     * Configures the host's cache on the virtual flash resource, such as space reserved for swapping.
     *
     * <p>The operation {@code HostConfigVFlashCache}, since API version 5.5; needs the privilege
     * {@code Host.Config.AdvancedConfig}.
     *
     * @param spec the spec
     * @throws HostConfigFault if the host can't be configured so
     * @throws InaccessibleVFlashSource if a flash resource isn't within reach
     * @throws ResourceInUse if it is in use
     */
    @Operation("HostConfigVFlashCache")
    void configureHostVFlashCache(HostVFlashManagerVFlashCacheConfigSpec spec)
            throws HostConfigFault, InaccessibleVFlashSource, ResourceInUse;

    /**
     * Returns the default cache settings of the named virtual flash module.
     *
     * <p>The operation {@code HostGetVFlashModuleDefaultConfig}, since API version 5.5; needs the privilege
     * {@code Host.Config.AdvancedConfig}.
     *
     * @param vFlashModule the v flash module
     * @return the {@link VirtualDiskVFlashCacheConfigInfo}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation("HostGetVFlashModuleDefaultConfig")
    VirtualDiskVFlashCacheConfigInfo getVFlashModuleDefaultConfig(String vFlashModule) throws NotFound, HostConfigFault;
}
