package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Lists the kernel modules of a host and sets their options.
 *
 * <p>The managed object type {@code HostKernelModuleSystem}, since API version 2.5u2.
 */
@ManagedObject
public interface HostKernelModuleSystem extends ManagedObjectBase {
    /**
     * Returns the kernel modules of the host.
     *
     * <p>The operation {@code QueryModules}, since API version 4.0; needs the privilege {@code Host.Config.Settings}.
     *
     * @return a list of {@link KernelModuleInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<KernelModuleInfo> queryModules();

    /**
     * Sets the options that are passed to a kernel module when it is loaded.
     *
     * <p>The operation {@code UpdateModuleOptionString}, since API version 2.5u2; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param name the name
     * @param options the options
     * @throws NotFound if it isn't there
     */
    @Operation
    void updateModuleOptionString(String name, String options) throws NotFound;

    /**
     * Returns the options configured for a kernel module.
     *
     * <p>The operation {@code QueryConfiguredModuleOptionString}, since API version 2.5u2; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param name the name
     * @return the string
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    String queryConfiguredModuleOptionString(String name) throws NotFound;
}
