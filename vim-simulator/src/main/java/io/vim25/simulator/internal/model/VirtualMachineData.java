package io.vim25.simulator.internal.model;

import io.vim25.generated.ManagedEntityStatus;
import io.vim25.generated.VirtualMachineConfigSummary;
import io.vim25.generated.VirtualMachineConnectionState;
import io.vim25.generated.VirtualMachineGuestSummary;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineQuickStats;
import io.vim25.generated.VirtualMachineRuntimeInfo;
import io.vim25.generated.VirtualMachineSummary;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The data objects that describe a virtual machine. */
final class VirtualMachineData {
    private static final int MHZ_OF_CPU = 2400;

    private final VirtualMachineObject machine;

    VirtualMachineData(VirtualMachineObject machine) {
        this.machine = machine;
    }

    VirtualMachineRuntimeInfo runtime() {
        return new VirtualMachineRuntimeInfo()
                .setHost(machine.host().reference())
                .setConnectionState(VirtualMachineConnectionState.CONNECTED)
                .setPowerState(machine.powerState())
                .setToolsInstallerMounted(false)
                .setBootTime(machine.bootTime())
                .setMaxCpuUsage(machine.hardware().cpus() * MHZ_OF_CPU)
                .setMaxMemoryUsage(machine.hardware().memoryMB())
                .setNumMksConnections(0)
                .setConsolidationNeeded(false);
    }

    VirtualMachineSummary summary() {
        return new VirtualMachineSummary()
                .setVm(machine.reference())
                .setRuntime(runtime())
                .setGuest(guest())
                .setConfig(config())
                .setQuickStats(quickStats())
                .setOverallStatus(ManagedEntityStatus.GREEN);
    }

    private VirtualMachineConfigSummary config() {
        Hardware hardware = machine.hardware();
        return new VirtualMachineConfigSummary()
                .setName(machine.name())
                .setTemplate(false)
                .setVmPathName("[datastore1] " + machine.name() + "/" + machine.name() + ".vmx")
                .setMemorySizeMB(hardware.memoryMB())
                .setNumCpu(hardware.cpus())
                .setNumEthernetCards(hardware.networkCards())
                .setNumVirtualDisks(hardware.disks())
                .setUuid(uuid("bios"))
                .setInstanceUuid(uuid("instance"))
                .setGuestId("otherLinux64Guest")
                .setGuestFullName("Other Linux (64-bit)");
    }

    /** The same at each start, so that a test can rely on it. */
    private String uuid(String kind) {
        String seed = kind + " " + machine.reference().value();
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private VirtualMachineGuestSummary guest() {
        VirtualMachineGuestSummary guest = new VirtualMachineGuestSummary().setGuestId("otherLinux64Guest");
        return isOn() ? guest.setHostName(machine.name()) : guest;
    }

    private VirtualMachineQuickStats quickStats() {
        return new VirtualMachineQuickStats()
                .setOverallCpuUsage(isOn() ? machine.hardware().cpus() * MHZ_OF_CPU / 20 : 0)
                .setGuestMemoryUsage(isOn() ? machine.hardware().memoryMB() / 4 : 0)
                .setGuestHeartbeatStatus(ManagedEntityStatus.GREEN);
    }

    private boolean isOn() {
        return machine.powerState() == VirtualMachinePowerState.POWERED_ON;
    }
}
