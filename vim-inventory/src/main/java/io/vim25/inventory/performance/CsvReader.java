package io.vim25.inventory.performance;

import io.vim25.generated.PerfEntityMetricCSV;
import io.vim25.generated.PerfMetricSeries;
import io.vim25.generated.PerfMetricSeriesCSV;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads statistics in the CSV format: the times as {@code interval,time,interval,time}, the values of each series as
 * {@code value,value}, where -1 or nothing stands for a value that isn't there.
 */
final class CsvReader {
    private static final long MISSING = -1;

    private final Counters counters;
    private final int most;
    // Objects of one host have the same times.
    private String lastTimes = "";
    private List<Instant> last = List.of();

    /** @param most how many intervals of each series, the newest ones, are taken; 0 for all */
    CsvReader(Counters counters, int most) {
        this.counters = counters;
        this.most = most;
    }

    /** The series of an object; one of a counter that the server doesn't list is left out. */
    Stream<Series> read(PerfEntityMetricCSV metric) {
        List<Instant> times = times(metric.getSampleInfoCSV());
        return metric.getValue().stream().<Series>mapMulti((series, to) -> {
            Series read = read(metric, times, series);
            if (read != null) {
                to.accept(read);
            }
        });
    }

    private @Nullable Series read(PerfEntityMetricCSV metric, List<Instant> times, PerfMetricSeries series) {
        Counter counter = counters.get(series.getId().getCounterId());
        if (counter == null || !(series instanceof PerfMetricSeriesCSV csv)) {
            return null;
        }
        List<Sample> samples = samples(counter, times, csv.getValue());
        int intervals = most == 0 ? times.size() : Math.min(most, times.size());
        List<Sample> newest = samples;
        if (intervals < times.size()) {
            Instant begin = times.stream().sorted().toList().get(times.size() - intervals);
            newest = samples.stream()
                    .filter(sample -> !sample.time().isBefore(begin))
                    .toList();
        }
        return new Series(metric.getEntity(), counter, series.getId().getInstance(), newest, intervals - newest.size());
    }

    private static List<Sample> samples(Counter counter, List<Instant> times, @Nullable String csv) {
        String[] values = csv == null || csv.isEmpty() ? new String[0] : csv.split(",", -1);
        List<Sample> samples = new ArrayList<>(values.length);
        boolean sorted = true;
        for (int i = 0; i < Math.min(values.length, times.size()); i++) {
            long value = values[i].isEmpty() ? MISSING : Long.parseLong(values[i]);
            if (value != MISSING) {
                Sample sample = new Sample(times.get(i), value, counter.scaled(value));
                sorted &= samples.isEmpty()
                        || !sample.time()
                                .isBefore(samples.get(samples.size() - 1).time());
                samples.add(sample);
            }
        }
        if (!sorted) { // simulators give the newest first
            samples.sort(Comparator.comparing(Sample::time));
        }
        return samples;
    }

    private List<Instant> times(@Nullable String csv) {
        if (csv == null || csv.isEmpty()) {
            return List.of();
        }
        if (!csv.equals(lastTimes)) {
            String[] parts = csv.split(",", -1);
            List<Instant> times = new ArrayList<>(parts.length / 2);
            for (int i = 1; i < parts.length; i += 2) {
                times.add(Instant.parse(parts[i]));
            }
            last = times;
            lastTimes = csv;
        }
        return last;
    }
}
