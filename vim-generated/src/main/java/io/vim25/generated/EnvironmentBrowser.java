package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which virtual hardware and devices can be configured on a host or cluster.
 *
 * <p>The managed object type {@code EnvironmentBrowser}, since API version 2.0.
 */
@ManagedObject
public interface EnvironmentBrowser extends ManagedObjectBase {
    /**
     * Browser for searching files on the datastores available here. One remote call; null if unset.
     *
     * <p>The property {@code datastoreBrowser}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    HostDatastoreBrowser datastoreBrowser();

    /**
     * Lists the virtual hardware versions available here, with their keys.
     *
     * <p>The operation {@code QueryConfigOptionDescriptor}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @return a list of {@link VirtualMachineConfigOptionDescriptor}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VirtualMachineConfigOptionDescriptor> queryConfigOptionDescriptor();

    /**
     * Gets the possible virtual machine settings of a hardware version, on a host or overall.
     *
     * <p>The operation {@code QueryConfigOption}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param key the key; null leaves it unset
     * @param host the host; null leaves it unset
     * @return the {@link VirtualMachineConfigOption}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    VirtualMachineConfigOption queryConfigOption(@Nullable String key, @Nullable HostSystem host);

    /** The same without {@code key}, {@code host}. */
    default @Nullable VirtualMachineConfigOption queryConfigOption() {
        return queryConfigOption(null, null);
    }

    /**
     * Gets possible virtual machine settings, for example for selected guest systems only.
     *
     * <p>The operation {@code QueryConfigOptionEx}, since API version 6.0; needs the privilege {@code System.View}.
     *
     * @param spec the spec; null leaves it unset
     * @return the {@link VirtualMachineConfigOption}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    VirtualMachineConfigOption queryConfigOptionEx(@Nullable EnvironmentBrowserConfigOptionQuerySpec spec);

    /** The same without {@code spec}. */
    default @Nullable VirtualMachineConfigOption queryConfigOptionEx() {
        return queryConfigOptionEx(null);
    }

    /**
     * Gets the networks, datastores and devices that virtual machines can be attached to.
     *
     * <p>The operation {@code QueryConfigTarget}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param host the host; null leaves it unset
     * @return the {@link ConfigTarget}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ConfigTarget queryConfigTarget(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default @Nullable ConfigTarget queryConfigTarget() {
        return queryConfigTarget(null);
    }

    /**
     * Gets the capabilities of a host, or those that the hosts here have in common.
     *
     * <p>The operation {@code QueryTargetCapabilities}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param host the host; null leaves it unset
     * @return the {@link HostCapability}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    HostCapability queryTargetCapabilities(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default @Nullable HostCapability queryTargetCapabilities() {
        return queryTargetCapabilities(null);
    }
}
