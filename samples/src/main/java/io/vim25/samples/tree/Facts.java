package io.vim25.samples.tree;

import io.vim25.generated.DatastoreSummary;
import io.vim25.generated.HostHardwareSummary;
import io.vim25.generated.HostListSummary;
import io.vim25.generated.HostRuntimeInfo;
import io.vim25.generated.VirtualMachineConfigSummary;
import io.vim25.generated.VirtualMachineSummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the tree shows of an entity beside its name.
 *
 * @param state its state in a word; empty if it has none
 * @param detail what else there is to say; may be empty
 * @param gauges how much of it is used
 */
record Facts(String state, String detail, List<Gauge> gauges) {
    static final Facts NONE = new Facts("", "", List.of());

    private static final double GIGA = 1024 * 1024 * 1024;

    static Facts of(VirtualMachineSummary machine) {
        VirtualMachineConfigSummary config = machine.getConfig();
        String sizes = orZero(config.getNumCpu()) + " CPUs, " + orZero(config.getMemorySizeMB()) + " MB";
        return new Facts(
                machine.getRuntime().getPowerState().wireValue(),
                config.isTemplate() ? sizes + ", template" : sizes,
                List.of());
    }

    static Facts of(HostListSummary host) {
        HostRuntimeInfo runtime = host.getRuntime();
        String state = runtime == null
                ? ""
                : runtime.isInMaintenanceMode()
                        ? "maintenance"
                        : runtime.getConnectionState().wireValue();
        HostHardwareSummary hardware = host.getHardware();
        if (hardware == null) {
            return new Facts(state, "", List.of());
        }
        return new Facts(state, hardware.getVendor() + " " + hardware.getModel(), gauges(host, hardware));
    }

    private static List<Gauge> gauges(HostListSummary host, HostHardwareSummary hardware) {
        double cpu = hardware.getCpuMhz() * (double) hardware.getNumCpuCores() / 1000;
        double cpuUsed = orZero(host.getQuickStats().getOverallCpuUsage()) / 1000.0;
        double memoryUsed = orZero(host.getQuickStats().getOverallMemoryUsage()) / 1024.0;
        return List.of(
                new Gauge("CPU", cpuUsed, cpu, "GHz"),
                new Gauge("Memory", memoryUsed, hardware.getMemorySize() / GIGA, "GB"));
    }

    static Facts of(DatastoreSummary datastore) {
        double capacity = datastore.getCapacity() / GIGA;
        Gauge space = new Gauge("Space", capacity - datastore.getFreeSpace() / GIGA, capacity, "GB");
        return new Facts(datastore.isAccessible() ? "" : "not accessible", datastore.getType(), List.of(space));
    }

    /** A compute resource is as large as its hosts. */
    static Facts ofHosts(List<Node> hosts) {
        Map<String, Gauge> sums = new TreeMap<>();
        for (Node host : hosts) {
            for (Gauge gauge : host.gauges()) {
                sums.merge(gauge.name(), gauge, Facts::sum);
            }
        }
        return new Facts("", hosts.size() == 1 ? "1 host" : hosts.size() + " hosts", List.copyOf(sums.values()));
    }

    private static Gauge sum(Gauge one, Gauge other) {
        return new Gauge(one.name(), one.used() + other.used(), one.capacity() + other.capacity(), one.unit());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
