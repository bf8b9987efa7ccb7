package io.vim25.simulator.internal.model;

import io.vim25.generated.HostConfigSummary;
import io.vim25.generated.HostHardwareSummary;
import io.vim25.generated.HostListSummary;
import io.vim25.generated.HostListSummaryQuickStats;
import io.vim25.generated.HostRuntimeInfo;
import io.vim25.generated.HostSystemConnectionState;
import io.vim25.generated.HostSystemPowerState;
import io.vim25.generated.ManagedEntityStatus;

/** The data objects that describe a host. All hosts have the same hardware. */
final class HostData {
    private static final short SOCKETS = 2;
    private static final short CORES = 32;
    private static final int MHZ = 2400;
    private static final long MEMORY = 256L << 30;

    private final HostObject host;

    HostData(HostObject host) {
        this.host = host;
    }

    HostRuntimeInfo runtime() {
        return new HostRuntimeInfo()
                .setConnectionState(HostSystemConnectionState.CONNECTED)
                .setPowerState(HostSystemPowerState.POWERED_ON)
                .setInMaintenanceMode(false);
    }

    HostListSummary summary() {
        return new HostListSummary()
                .setHost(host.reference())
                .setHardware(hardware())
                .setRuntime(runtime())
                .setConfig(config())
                .setQuickStats(quickStats())
                .setOverallStatus(ManagedEntityStatus.GREEN)
                .setRebootRequired(false);
    }

    private HostHardwareSummary hardware() {
        return new HostHardwareSummary()
                .setVendor("Example")
                .setModel("Simulated host")
                .setUuid(Identifiers.uuid("host", host.reference()))
                .setMemorySize(MEMORY)
                .setCpuModel("Simulated processor @ 2.40GHz")
                .setCpuMhz(MHZ)
                .setNumCpuPkgs(SOCKETS)
                .setNumCpuCores(CORES)
                .setNumCpuThreads((short) (2 * CORES))
                .setNumNics(4)
                .setNumHBAs(2);
    }

    private HostConfigSummary config() {
        return new HostConfigSummary()
                .setName(host.name())
                .setPort(443)
                .setVmotionEnabled(true)
                .setFaultToleranceEnabled(false);
    }

    /** What its machines use, and nothing else. */
    private HostListSummaryQuickStats quickStats() {
        int mhz = 0;
        int megabytes = 0;
        for (VirtualMachineObject machine : host.contents()) {
            VirtualMachineData data = new VirtualMachineData(machine);
            mhz += data.usedMHz();
            megabytes += data.usedMB();
        }
        return new HostListSummaryQuickStats().setOverallCpuUsage(mhz).setOverallMemoryUsage(megabytes);
    }
}
