package io.vim25.samples.history;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.VirtualMachine;
import io.vim25.inventory.performance.Performance;
import io.vim25.inventory.performance.Sample;
import io.vim25.inventory.performance.Series;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads statistics. */
public final class ReadStatistics {
    private ReadStatistics() {}

    /** How busy the processors of machines have been in the last minute, on average, in percent. */
    public static Map<ManagedObjectReference<?>, Double> busy(
            Performance performance, Collection<VirtualMachine> machines) {
        try (Stream<Series> series = performance.query("cpu.usage.average").last(3).stream(machines)) {
            return series.collect(Collectors.toMap(
                    Series::entity,
                    one -> one.samples().stream()
                            .mapToDouble(Sample::scaled)
                            .average()
                            .orElse(0)));
        }
    }

    /** What a cluster used of its processors in the last day: 288 values of five minutes, in MHz. */
    public static List<Series> lastDay(Performance performance, ClusterComputeResource cluster) {
        return performance
                .query("cpu.usagemhz.average")
                .interval(Duration.ofMinutes(5))
                .last(288)
                .of(cluster);
    }

    /** How busy each processor of a machine is, in percent, by its number. */
    public static Map<String, Double> processors(Performance performance, VirtualMachine machine) {
        Map<String, Double> busy = new TreeMap<>();
        for (Series series :
                performance.query("cpu.usage.average").instance("*").of(machine)) {
            series.latest().ifPresent(sample -> busy.put(series.instance(), sample.scaled()));
        }
        return busy;
    }
}
