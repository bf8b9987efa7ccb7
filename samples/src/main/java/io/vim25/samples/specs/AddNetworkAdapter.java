package io.vim25.samples.specs;

import static io.vim25.ManagedObjectReference.to;
import static io.vim25.generated.VirtualDeviceConfigSpecOperation.ADD;

import io.vim25.Task;
import io.vim25.generated.Network;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualDeviceConnectInfo;
import io.vim25.generated.VirtualEthernetCardNetworkBackingInfo;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualVmxnet3;

/** Adds a network adapter to a virtual machine. */
public final class AddNetworkAdapter {
    private AddNetworkAdapter() {}

    /**
     * Adds an adapter that is connected to a port group of a standard switch; its MAC address is the server's choice.
     *
     * @param network the network of the port group
     */
    public static Task<Void> add(VirtualMachine machine, Network network) {
        return machine.reconfigure(new VirtualMachineConfigSpec()
                .addDeviceChange(new VirtualDeviceConfigSpec()
                        .setOperation(ADD)
                        .setDevice(new VirtualVmxnet3()
                                .setKey(-1)
                                .setBacking(new VirtualEthernetCardNetworkBackingInfo()
                                        .setDeviceName(network.name())
                                        .setNetwork(to(network)))
                                .setConnectable(new VirtualDeviceConnectInfo()
                                        .setStartConnected(true)
                                        .setConnected(true)
                                        .setAllowGuestControl(true)))));
    }
}
