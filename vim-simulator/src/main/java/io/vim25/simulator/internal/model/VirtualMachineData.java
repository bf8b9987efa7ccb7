package io.vim25.simulator.internal.model;

import io.vim25.generated.ManagedEntityStatus;
import io.vim25.generated.OptionValue;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualEthernetCard;
import io.vim25.generated.VirtualHardware;
import io.vim25.generated.VirtualMachineConfigInfo;
import io.vim25.generated.VirtualMachineConfigSummary;
import io.vim25.generated.VirtualMachineConnectionState;
import io.vim25.generated.VirtualMachineFileInfo;
import io.vim25.generated.VirtualMachineFlagInfo;
import io.vim25.generated.VirtualMachineGuestSummary;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineQuickStats;
import io.vim25.generated.VirtualMachineRuntimeInfo;
import io.vim25.generated.VirtualMachineSummary;
import java.time.Instant;

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
                .setQuestion(machine.question())
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

    VirtualMachineConfigInfo details() {
        VirtualMachineConfigSummary config = config();
        return new VirtualMachineConfigInfo()
                .setChangeVersion("0")
                .setModified(Instant.EPOCH)
                .setName(machine.name())
                .setGuestFullName("Other Linux (64-bit)")
                .setVersion("vmx-21")
                .setUuid(config.getUuid())
                .setInstanceUuid(config.getInstanceUuid())
                .setTemplate(false)
                .setGuestId("otherLinux64Guest")
                .setAnnotation(machine.annotation())
                .setFiles(new VirtualMachineFileInfo().setVmPathName(config.getVmPathName()))
                .setFlags(new VirtualMachineFlagInfo())
                .setHardware(new VirtualHardware()
                        .setNumCPU(machine.hardware().cpus())
                        .setNumCoresPerSocket(1)
                        .setMemoryMB(machine.hardware().memoryMB())
                        .setDevice(machine.devices()))
                .setExtraConfig(machine.extraConfig().entrySet().stream()
                        .map(option -> new OptionValue().setKey(option.getKey()).setValue(option.getValue()))
                        .toList());
    }

    private VirtualMachineConfigSummary config() {
        Hardware hardware = machine.hardware();
        return new VirtualMachineConfigSummary()
                .setName(machine.name())
                .setTemplate(false)
                .setAnnotation(machine.annotation())
                .setVmPathName("[datastore1] " + machine.name() + "/" + machine.name() + ".vmx")
                .setMemorySizeMB(hardware.memoryMB())
                .setNumCpu(hardware.cpus())
                .setNumEthernetCards(machine.count(VirtualEthernetCard.class))
                .setNumVirtualDisks(machine.count(VirtualDisk.class))
                .setUuid(Identifiers.uuid("bios", machine.reference()))
                .setInstanceUuid(Identifiers.uuid("instance", machine.reference()))
                .setGuestId("otherLinux64Guest")
                .setGuestFullName("Other Linux (64-bit)");
    }

    private VirtualMachineGuestSummary guest() {
        VirtualMachineGuestSummary guest = new VirtualMachineGuestSummary().setGuestId("otherLinux64Guest");
        return isOn() ? guest.setHostName(machine.name()).setIpAddress(address()) : guest;
    }

    /** An address that no other machine has, made of its number. */
    private String address() {
        String id = machine.reference().value();
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    private VirtualMachineQuickStats quickStats() {
        return new VirtualMachineQuickStats()
                .setOverallCpuUsage(usedMHz())
                .setGuestMemoryUsage(usedMB())
                .setGuestHeartbeatStatus(ManagedEntityStatus.GREEN);
    }

    /** How much of the processors it uses. */
    int usedMHz() {
        return isOn() ? machine.hardware().cpus() * MHZ_OF_CPU / 20 : 0;
    }

    /** How much memory it uses. */
    int usedMB() {
        return isOn() ? machine.hardware().memoryMB() / 4 : 0;
    }

    private boolean isOn() {
        return machine.powerState() == VirtualMachinePowerState.POWERED_ON;
    }
}
