package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the networking of a host: virtual switches, port groups, virtual NICs, DNS and routes.
 *
 * <p>The managed object type {@code HostNetworkSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostNetworkSystem extends ExtensibleManagedObject {
    /**
     * Which network features the host supports. One remote call; null if unset.
     *
     * <p>The property {@code capabilities}, since API version 2.0.
     */
    @Property
    @Nullable
    HostNetCapabilities capabilities();

    /**
     * The network as it is at run time: switches, port groups, NICs, DNS and routes. One remote call; null if unset.
     *
     * <p>The property {@code networkInfo}, since API version 2.0.
     */
    @Property
    @Nullable
    HostNetworkInfo networkInfo();

    /**
     * Which network work, such as checksums, the host can leave to its adapters. One remote call; null if unset.
     *
     * <p>The property {@code offloadCapabilities}, since API version 2.0.
     */
    @Property
    @Nullable
    HostNetOffloadCapabilities offloadCapabilities();

    /**
     * The network configuration in a form that can be changed and sent back. One remote call; null if unset.
     *
     * <p>The property {@code networkConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostNetworkConfig networkConfig();

    /**
     * Host name, domain and DNS servers of the host. One remote call; null if unset.
     *
     * <p>The property {@code dnsConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostDnsConfig dnsConfig();

    /**
     * The default gateways of the host's kernel network. One remote call; null if unset.
     *
     * <p>The property {@code ipRouteConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostIpRouteConfig ipRouteConfig();

    /**
     * The default gateways of the service console. One remote call; null if unset.
     *
     * <p>The property {@code consoleIpRouteConfig}, since API version 2.0.
     */
    @Property
    @Nullable
    HostIpRouteConfig consoleIpRouteConfig();

    /**
     * Applies a whole network configuration, as a replacement or as changes, by change mode.
     *
     * <p>The operation {@code UpdateNetworkConfig}, since API version 2.0.
     *
     * @param config the config
     * @param changeMode the change mode
     * @return the {@link HostNetworkConfigResult}
     * @throws AlreadyExists if there is one already
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    HostNetworkConfigResult updateNetworkConfig(HostNetworkConfig config, String changeMode)
            throws AlreadyExists, NotFound, HostConfigFault, ResourceInUse;

    /**
     * Changes host name, domain or DNS servers of the host.
     *
     * <p>The operation {@code UpdateDnsConfig}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param config the config
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateDnsConfig(HostDnsConfig config) throws NotFound, HostConfigFault;

    /**
     * Changes the default gateways of the host's kernel network.
     *
     * <p>The operation {@code UpdateIpRouteConfig}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void updateIpRouteConfig(HostIpRouteConfig config) throws HostConfigFault, InvalidState;

    /**
     * Changes the default gateways of the service console.
     *
     * <p>The operation {@code UpdateConsoleIpRouteConfig}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateConsoleIpRouteConfig(HostIpRouteConfig config) throws HostConfigFault;

    /**
     * Adds routes to or removes them from the host's routing table.
     *
     * <p>The operation {@code UpdateIpRouteTableConfig}, since API version 4.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param config the config
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateIpRouteTableConfig(HostIpRouteTableConfig config) throws HostConfigFault;

    /**
     * Adds a standard virtual switch with the given name.
     *
     * <p>The operation {@code AddVirtualSwitch}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param vswitchName the vswitch name
     * @param spec the spec; null leaves it unset
     * @throws AlreadyExists if there is one already
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void addVirtualSwitch(String vswitchName, @Nullable HostVirtualSwitchSpec spec)
            throws AlreadyExists, ResourceInUse, HostConfigFault;

    /** The same without {@code spec}. */
    default void addVirtualSwitch(String vswitchName) {
        addVirtualSwitch(vswitchName, null);
    }

    /**
     * Removes a standard virtual switch.
     *
     * <p>The operation {@code RemoveVirtualSwitch}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param vswitchName the vswitch name
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeVirtualSwitch(String vswitchName) throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Changes a standard virtual switch: uplinks, policy, ports or MTU.
     *
     * <p>The operation {@code UpdateVirtualSwitch}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param vswitchName the vswitch name
     * @param spec the spec
     * @throws ResourceInUse if it is in use
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateVirtualSwitch(String vswitchName, HostVirtualSwitchSpec spec)
            throws ResourceInUse, NotFound, HostConfigFault;

    /**
     * Adds a port group to a standard virtual switch.
     *
     * <p>The operation {@code AddPortGroup}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param portgrp the portgrp
     * @throws AlreadyExists if there is one already
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void addPortGroup(HostPortGroupSpec portgrp) throws AlreadyExists, NotFound, HostConfigFault;

    /**
     * Removes a port group from its virtual switch.
     *
     * <p>The operation {@code RemovePortGroup}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param pgName the pg name
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removePortGroup(String pgName) throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Changes a port group, such as its name, VLAN or policy.
     *
     * <p>The operation {@code UpdatePortGroup}, since API version 2.0; needs the privilege {@code Host.Config.Network}.
     *
     * @param pgName the pg name
     * @param portgrp the portgrp
     * @throws AlreadyExists if there is one already
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updatePortGroup(String pgName, HostPortGroupSpec portgrp) throws AlreadyExists, NotFound, HostConfigFault;

    /**
     * Sets speed and duplex of a physical NIC, or lets it negotiate them.
     *
     * <p>The operation {@code UpdatePhysicalNicLinkSpeed}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param device the device
     * @param linkSpeed the link speed; null leaves it unset
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updatePhysicalNicLinkSpeed(String device, @Nullable PhysicalNicLinkInfo linkSpeed)
            throws NotFound, HostConfigFault;

    /** The same without {@code linkSpeed}. */
    default void updatePhysicalNicLinkSpeed(String device) {
        updatePhysicalNicLinkSpeed(device, null);
    }

    /**
     * Returns which subnets and neighbouring switches physical NICs see, all or the named ones.
     *
     * <p>The operation {@code QueryNetworkHint}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param device the device; may be empty
     * @return a list of {@link PhysicalNicHintInfo}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<PhysicalNicHintInfo> queryNetworkHint(List<String> device) throws NotFound, HostConfigFault;

    /** The same without {@code device}. */
    default List<PhysicalNicHintInfo> queryNetworkHint() {
        return queryNetworkHint(List.of());
    }

    /**
     * Adds a VMkernel network adapter to a port group and returns its device name.
     *
     * <p>The operation {@code AddVirtualNic}, since API version 2.0.
     *
     * @param portgroup the portgroup
     * @param nic the nic
     * @return the string
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    String addVirtualNic(String portgroup, HostVirtualNicSpec nic) throws AlreadyExists, HostConfigFault, InvalidState;

    /**
     * Removes a VMkernel network adapter, such as vmk1.
     *
     * <p>The operation {@code RemoveVirtualNic}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param device the device
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeVirtualNic(String device) throws NotFound, HostConfigFault;

    /**
     * Changes a VMkernel network adapter, such as its IP address or MTU.
     *
     * <p>The operation {@code UpdateVirtualNic}, since API version 2.0.
     *
     * @param device the device
     * @param nic the nic
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void updateVirtualNic(String device, HostVirtualNicSpec nic) throws NotFound, HostConfigFault, InvalidState;

    /**
     * Adds a service console network adapter to a port group and returns its device name.
     *
     * <p>The operation {@code AddServiceConsoleVirtualNic}, since API version 2.0.
     *
     * @param portgroup the portgroup
     * @param nic the nic
     * @return the string
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    String addServiceConsoleVirtualNic(String portgroup, HostVirtualNicSpec nic) throws HostConfigFault;

    /**
     * Removes a service console network adapter.
     *
     * <p>The operation {@code RemoveServiceConsoleVirtualNic}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param device the device
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeServiceConsoleVirtualNic(String device) throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Changes a service console network adapter, such as its IP address.
     *
     * <p>The operation {@code UpdateServiceConsoleVirtualNic}, since API version 2.0.
     *
     * @param device the device
     * @param nic the nic
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateServiceConsoleVirtualNic(String device, HostVirtualNicSpec nic)
            throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Restarts a service console network adapter.
     *
     * <p>The operation {@code RestartServiceConsoleVirtualNic}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param device the device
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void restartServiceConsoleVirtualNic(String device) throws NotFound, HostConfigFault;

    /**
     * Reads the network state from the host again.
     *
     * <p>The operation {@code RefreshNetworkSystem}, since API version 2.0; needs the privilege
     * {@code Host.Config.Network}.
     */
    @Operation("RefreshNetworkSystem")
    void refresh();

    /**
     * Starts a failover to another DPU for a distributed switch.
     *
     * <p>The operation {@code startDpuFailover}, since API version 8.0.3.0; needs the privilege
     * {@code Host.Config.Network}.
     *
     * @param dvsName the dvs name
     * @param targetDpuAlias the target dpu alias; null leaves it unset
     * @throws InvalidArgument if an argument isn't valid
     */
    @Operation("startDpuFailover")
    void startDpuFailover(String dvsName, @Nullable String targetDpuAlias) throws InvalidArgument;

    /** The same without {@code targetDpuAlias}. */
    default void startDpuFailover(String dvsName) {
        startDpuFailover(dvsName, null);
    }
}
