package io.vim25.samples.specs;

import io.vim25.generated.HostIpConfig;
import io.vim25.generated.HostNetworkPolicy;
import io.vim25.generated.HostNetworkSystem;
import io.vim25.generated.HostPortGroupSpec;
import io.vim25.generated.HostVirtualNicSpec;
import io.vim25.generated.HostVirtualSwitchBondBridge;
import io.vim25.generated.HostVirtualSwitchSpec;

/** Adds a standard switch with a port group, and a VMkernel adapter, to a host. */
public final class AddHostNetwork {
    private AddHostNetwork() {}

    /**
     * Adds a switch and a port group on it.
     *
     * @param network {@code vim.get(host.configManager().getNetworkSystem())}
     * @param uplink a physical adapter that no other switch has, for example {@code vmnic1}
     * @param vlan 1 to 4094; 0 for none, 4095 for all
     */
    public static void addPortGroup(
            HostNetworkSystem network, String switchName, String uplink, String portGroup, int vlan) {
        network.addVirtualSwitch(
                switchName,
                new HostVirtualSwitchSpec()
                        .setNumPorts(128)
                        .setBridge(new HostVirtualSwitchBondBridge().addNicDevice(uplink)));
        network.addPortGroup(new HostPortGroupSpec()
                .setName(portGroup)
                .setVlanId(vlan)
                .setVswitchName(switchName)
                .setPolicy(new HostNetworkPolicy()));
    }

    /**
     * Adds an adapter of the host itself, say for vMotion or storage.
     *
     * @param address its IPv4 address; the network is a /24
     * @return its name, for example {@code vmk1}
     */
    public static String addAdapter(HostNetworkSystem network, String portGroup, String address) {
        return network.addVirtualNic(
                portGroup,
                new HostVirtualNicSpec()
                        .setIp(new HostIpConfig().setIpAddress(address).setSubnetMask("255.255.255.0")));
    }
}
