package io.vim25.inventory.performance;

import io.vim25.ManagedObjectBase;
import io.vim25.Vim;
import io.vim25.generated.PerfInterval;
import io.vim25.generated.PerfProviderSummary;
import io.vim25.generated.PerformanceManager;
import io.vim25.generated.ServiceInstance;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The performance statistics of a server.
 *
 * <pre>{@code
 * Performance performance = Performance.of(vim);
 * try (Stream<Series> series = performance.query("cpu.usage.average").last(15).stream(machines)) {
 *     series.forEach(s -> System.out.println(s.entity() + " " + s.latest()));
 * }
 * }</pre>
 *
 * <p>The counters are read once, when they are needed first, and kept: keep this too. Thread-safe.
 */
public final class Performance {
    private final Vim vim;
    private final PerformanceManager manager;
    private volatile @Nullable Counters counters;

    private Performance(Vim vim, PerformanceManager manager) {
        this.vim = vim;
        this.manager = manager;
    }

    /**
     * Those of a server. One remote call.
     *
     * @throws UnsupportedOperationException if it has none
     */
    public static Performance of(Vim vim) {
        var manager = ServiceInstance.of(vim).content().getPerfManager();
        if (manager == null) {
            throw new UnsupportedOperationException(vim + " has no performance manager.");
        }
        return new Performance(vim, vim.get(manager));
    }

    /** All counters that the server lists, by name. */
    public Collection<Counter> counters() {
        return index().all();
    }

    /**
     * The counter of a name: group, name and rollup, as in {@code cpu.usage.average}.
     *
     * @throws NoSuchElementException if the server has no such counter; the message names those of the same group
     */
    public Counter counter(String name) {
        return index().get(name);
    }

    Counters index() {
        Counters known = counters;
        if (known == null) {
            known = new Counters(manager.perfCounter()); // a race reads them twice, and no harm is done
            counters = known;
        }
        return known;
    }

    /** The intervals at which a vCenter keeps statistics, the shortest first. One remote call. */
    public List<PerfInterval> intervals() {
        return manager.historicalInterval();
    }

    /** What statistics a managed object gives. One remote call. */
    public Provider provider(ManagedObjectBase entity) {
        PerfProviderSummary summary = manager.queryProviderSummary(entity.reference());
        Integer rate = summary.getRefreshRate();
        return new Provider(
                summary.isCurrentSupported(),
                summary.isSummarySupported(),
                rate == null || rate <= 0 ? null : Duration.ofSeconds(rate));
    }

    /**
     * What a managed object has statistics of, as far as the server lists the counters. One remote call.
     *
     * @param interval 20 seconds for the last hour, or one of {@link #intervals}
     */
    public List<Metric> metrics(ManagedObjectBase entity, Duration interval) {
        Counters known = index();
        return manager
                .queryAvailableMetric(entity.reference(), null, null, Math.toIntExact(interval.toSeconds()))
                .stream()
                .filter(id -> known.get(id.getCounterId()) != null)
                .map(id -> new Metric(Objects.requireNonNull(known.get(id.getCounterId())), id.getInstance()))
                .toList();
    }

    /**
     * Prepares to read the newest value of counters; {@link PerformanceQuery} says how to get more.
     *
     * @param names at least one
     * @throws NoSuchElementException if the server has no such counter; the message names those of the same group
     */
    public PerformanceQuery query(String... names) {
        Counters known = index();
        return query(Arrays.stream(names).map(known::get).toList());
    }

    /**
     * Prepares to read the newest value of counters.
     *
     * @param wanted at least one, of this server
     */
    public PerformanceQuery query(Collection<Counter> wanted) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("No counter is named. Name some, such as cpu.usage.average.");
        }
        return PerformanceQuery.of(vim, manager, index(), List.copyOf(wanted));
    }
}
