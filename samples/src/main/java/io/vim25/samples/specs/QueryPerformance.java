package io.vim25.samples.specs;

import io.vim25.generated.PerfCounterInfo;
import io.vim25.generated.PerfEntityMetric;
import io.vim25.generated.PerfEntityMetricBase;
import io.vim25.generated.PerfMetricId;
import io.vim25.generated.PerfMetricIntSeries;
import io.vim25.generated.PerfMetricSeries;
import io.vim25.generated.PerfQuerySpec;
import io.vim25.generated.PerfSummaryType;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.VirtualMachine;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Queries performance statistics. */
public final class QueryPerformance {
    private QueryPerformance() {}

    /**
     * The id that a counter has on this server.
     *
     * @param performance {@code vim.get(ServiceInstance.of(vim).content().getPerfManager())}
     * @param group for example {@code cpu}
     * @param name for example {@code usage}
     * @throws NoSuchElementException if the server has no such counter
     */
    public static int counter(PerformanceManager performance, String group, String name, PerfSummaryType rollup) {
        return performance.perfCounter().stream()
                .filter(counter -> counter.getGroupInfo().getKey().equals(group)
                        && counter.getNameInfo().getKey().equals(name)
                        && counter.getRollupType() == rollup)
                .mapToInt(PerfCounterInfo::getKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(group + "." + name + "." + rollup.wireValue()));
    }

    /**
     * How much of its processors a machine has used lately, one value for each 20 seconds.
     *
     * @param samples how many values at most; a host keeps them for an hour
     * @return percent by the time at which its 20 seconds ended; empty if the machine is off
     */
    public static SortedMap<Instant, Double> cpuUsage(
            PerformanceManager performance, VirtualMachine machine, int samples) {
        int cpuUsage = counter(performance, "cpu", "usage", PerfSummaryType.AVERAGE);
        List<PerfEntityMetricBase> answers = performance.queryStats(List.of(new PerfQuerySpec()
                .setEntity(machine.reference())
                .addMetricId(new PerfMetricId().setCounterId(cpuUsage).setInstance(""))
                .setIntervalId(20)
                .setMaxSample(samples)));
        SortedMap<Instant, Double> usage = new TreeMap<>();
        for (PerfEntityMetricBase answer : answers) {
            PerfEntityMetric metric = (PerfEntityMetric) answer;
            for (PerfMetricSeries series : metric.getValue()) {
                List<Long> values = ((PerfMetricIntSeries) series).getValue();
                for (int i = 0; i < values.size(); i++) {
                    // the counter's unit is a hundredth of a percent
                    usage.put(metric.getSampleInfo().get(i).getTimestamp(), values.get(i) / 100.0);
                }
            }
        }
        return usage;
    }
}
