package io.vim25.inventory.performance;

import io.vim25.ManagedObjectBase;
import io.vim25.Vim;
import io.vim25.generated.PerfFormat;
import io.vim25.generated.PerfMetricId;
import io.vim25.generated.PerfQuerySpec;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.ServiceInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads statistics of many managed objects, several of them in one call. Unless said otherwise, it gives the newest value
 * of the last hour's, of each object as a whole.
 *
 * <p>Immutable and thread-safe: each method gives a new one.
 */
public final class PerformanceQuery {
    private static final Duration REAL_TIME = Duration.ofSeconds(20);
    /** What a vCenter allows unless it is set up otherwise: config.vpxd.stats.maxQueryMetrics. */
    private static final int HISTORICAL_METRICS = 64;

    private static final int REAL_TIME_METRICS = 512;

    private final Vim vim;
    private final PerformanceManager manager;
    private final Counters known;
    private final List<Counter> counters;
    private final Options options;

    private PerformanceQuery(
            Vim vim, PerformanceManager manager, Counters known, List<Counter> counters, Options options) {
        this.vim = vim;
        this.manager = manager;
        this.known = known;
        this.counters = counters;
        this.options = options;
    }

    static PerformanceQuery of(Vim vim, PerformanceManager manager, Counters known, List<Counter> counters) {
        return new PerformanceQuery(vim, manager, known, counters, new Options("", REAL_TIME, 1, null, null, 0));
    }

    private PerformanceQuery with(Options newOptions) {
        return new PerformanceQuery(vim, manager, known, counters, newOptions);
    }

    /** Reads the values of one part of each object, for example the processor {@code 0}; {@code *} is all parts. */
    public PerformanceQuery instance(String newInstance) {
        return with(options.withInstance(newInstance));
    }

    /**
     * Reads values of this interval: 20 seconds, the default, for those of the last hour, which only hosts, machines and
     * resource pools have; or one of {@link Performance#intervals}.
     */
    public PerformanceQuery interval(Duration newInterval) {
        if (newInterval.toSeconds() < 1) {
            throw new IllegalArgumentException("an interval has whole seconds, not " + newInterval);
        }
        return with(options.withInterval(newInterval));
    }

    /** Reads the newest values, at most so many; one unless this or a time is said. */
    public PerformanceQuery last(int samples) {
        if (samples < 1) {
            throw new IllegalArgumentException("there is at least one value to read, not " + samples);
        }
        return with(options.withLast(samples));
    }

    /** Reads values from a time of the server's on, in place of the newest ones. */
    public PerformanceQuery since(Instant newBegin) {
        return with(options.withTime(newBegin, options.end()));
    }

    /** Reads values up to a time of the server's. */
    public PerformanceQuery until(Instant newEnd) {
        return with(options.withTime(options.begin(), newEnd));
    }

    /**
     * Asks for at most so many values of objects times counters in one call: 512 of the last hour unless said otherwise,
     * 64 of longer intervals, which is what a vCenter allows by its option {@code config.vpxd.stats.maxQueryMetrics}. A
     * server that finds a call too large is asked again with half of it.
     */
    public PerformanceQuery metricsPerCall(int newMetrics) {
        if (newMetrics < 1) {
            throw new IllegalArgumentException("a call asks for at least one metric, not " + newMetrics);
        }
        return with(options.withMetrics(newMetrics));
    }

    /**
     * The series of these objects, object by object in their order. The stream is lazy: it takes as many objects as one
     * call asks for, and makes the call, when the series before are used up. An object that is gone, or has no values, has
     * no series. Closing it closes the stream of objects.
     *
     * @param entities not parallel; objects of all types that have statistics of the interval
     * @throws io.vim25.MethodFault while reading: {@code InvalidArgument} for an object of a type without statistics
     */
    public Stream<Series> stream(Stream<? extends ManagedObjectBase> entities) {
        return SeriesReader.stream(
                entities, manager, this::specs, () -> new CsvReader(known, options.last()), entitiesPerCall());
    }

    /** The series of these objects: {@link #stream(Stream)}. */
    public Stream<Series> stream(Collection<? extends ManagedObjectBase> entities) {
        return stream(entities.stream());
    }

    /** The series of one object. One remote call, or one more where an interval isn't 20 seconds. */
    public List<Series> of(ManagedObjectBase entity) {
        try (Stream<Series> series = stream(Stream.of(entity))) {
            return series.toList();
        }
    }

    private int entitiesPerCall() {
        int metrics = options.metrics();
        if (metrics == 0) {
            metrics = isRealTime() ? REAL_TIME_METRICS : HISTORICAL_METRICS;
        }
        return Math.max(1, metrics / counters.size());
    }

    private boolean isRealTime() {
        return options.interval().equals(REAL_TIME);
    }

    private List<PerfQuerySpec> specs(List<? extends ManagedObjectBase> entities) {
        Instant begin = begin();
        List<PerfMetricId> metrics = counters.stream()
                .map(counter -> new PerfMetricId().setCounterId(counter.id()).setInstance(options.instance()))
                .toList();
        return entities.stream()
                .map(entity -> new PerfQuerySpec()
                        .setEntity(entity.reference())
                        .setStartTime(begin)
                        .setEndTime(options.end())
                        .setMaxSample(options.last() == 0 ? null : options.last())
                        .setMetricId(metrics)
                        .setIntervalId(Math.toIntExact(options.interval().toSeconds()))
                        .setFormat(PerfFormat.CSV.wireValue()))
                .toList();
    }

    /** The number of values counts only for those of the last hour: of others a vCenter would give all that it has. */
    private @Nullable Instant begin() {
        if (options.begin() != null || options.last() == 0 || isRealTime()) {
            return options.begin();
        }
        Instant end = options.end();
        if (end == null) {
            end = ServiceInstance.of(vim).currentTime();
        }
        // the newest interval may not have been rolled up yet
        return end.minus(options.interval().multipliedBy(options.last() + 1L));
    }
}
