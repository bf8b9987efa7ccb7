package io.vim25.samples.tour;

import static io.vim25.generated.VirtualDeviceConfigSpecOperation.EDIT;

import io.vim25.Row;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.DuplicateName;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.HostNetworkSystem;
import io.vim25.generated.HostNetworkSystem_;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostVirtualSwitch;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDeviceConfigSpec;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineSnapshotInfo;
import io.vim25.generated.VirtualMachine_;
import java.util.ArrayList;
import java.util.List;

/** What working with the whole API looks like. */
public final class Tour {
    private Tour() {}

    /** The folders of virtual machines of the datacenters at the top. */
    public static List<Folder> machineFolders(Vim vim) {
        ServiceContent content = ServiceInstance.of(vim).content();
        Folder root = vim.get(content.getRootFolder());
        List<Folder> folders = new ArrayList<>();
        for (ManagedEntity child : root.childEntity()) {
            if (child instanceof Datacenter datacenter) {
                folders.add(datacenter.vmFolder());
            }
        }
        return folders;
    }

    /** How many performance counters the server has. */
    public static int counters(Vim vim) {
        PerformanceManager performance =
                vim.get(ServiceInstance.of(vim).content().getPerfManager());
        return performance.perfCounter().size();
    }

    /** The names of the standard switches of a machine's host. */
    public static List<String> switches(Vim vim, VirtualMachine machine) {
        HostSystem host = vim.get(machine.runtime().getHost());
        HostNetworkSystem network = vim.get(host.configManager().getNetworkSystem());
        return vim.property(network, HostNetworkSystem_.networkInfo().vswitch()).stream()
                .map(HostVirtualSwitch::getName)
                .toList();
    }

    /** A machine's name and state, and whether it has snapshots. */
    public static String describe(Vim vim, VirtualMachine machine) {
        var powerState = VirtualMachine_.runtime().powerState();
        Row<VirtualMachine> row = vim.get(machine, VirtualMachine_.name(), powerState, VirtualMachine_.snapshot());
        String name = row.get(VirtualMachine_.name());
        VirtualMachinePowerState state = row.get(powerState);
        VirtualMachineSnapshotInfo snapshots = row.getOrNull(VirtualMachine_.snapshot());
        return name + " is " + state.wireValue() + (snapshots == null ? "" : ", with snapshots");
    }

    /** Powers a machine off, and on again where the server wants it to be. */
    public static void restart(VirtualMachine machine) {
        machine.powerOff().await();
        machine.powerOn().await();
    }

    /** What an object's status says to somebody. */
    public static String advice(ManagedEntity entity) {
        return switch (entity.overallStatus()) {
            case GREEN -> "all is well";
            case YELLOW -> "look at it today";
            case RED -> "look at it now";
            case GRAY -> "nobody knows";
            case UNRECOGNIZED -> "the server is newer than this program";
        };
    }

    /** Keeps the adapters of a machine disconnected when it is powered on next. */
    public static Task<Void> isolate(Vim vim, VirtualMachine machine) {
        VirtualMachineConfigSpec spec = new VirtualMachineConfigSpec();
        for (VirtualDevice device :
                vim.property(machine, VirtualMachine_.config().hardware().device())) {
            if (device instanceof VirtualEthernetCard adapter && adapter.getConnectable() != null) {
                adapter.getConnectable().setStartConnected(false);
                spec.addDeviceChange(
                        new VirtualDeviceConfigSpec().setOperation(EDIT).setDevice(adapter));
            }
        }
        return machine.reconfigure(spec);
    }

    /** The folder of a name in another one; if it isn't there yet, it is made. */
    public static Folder folder(Vim vim, Folder parent, String name) {
        try {
            return parent.createFolder(name);
        } catch (DuplicateName e) {
            return vim.get(Folder_.TYPE, e.getObject());
        }
    }
}
