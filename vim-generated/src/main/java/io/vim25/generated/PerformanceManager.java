package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives performance statistics, tells which counters there are, and sets what is collected.
 *
 * <p>The managed object type {@code PerformanceManager}, since API version 2.0.
 */
@ManagedObject
public interface PerformanceManager extends ManagedObjectBase {
    /**
     * Descriptions of the counter types and statistics types. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    PerformanceDescription description();

    /**
     * Intervals at which statistics are kept on the server, with length and retention. One remote call; empty if unset.
     *
     * <p>The property {@code historicalInterval}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<PerfInterval> historicalInterval();

    /**
     * All performance counters the server knows. One remote call; empty if unset.
     *
     * <p>The property {@code perfCounter}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<PerfCounterInfo> perfCounter();

    /**
     * Tells whether an object has real-time or historical statistics, and its refresh rate in seconds.
     *
     * <p>The operation {@code QueryPerfProviderSummary}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param entity the entity
     * @return the {@link PerfProviderSummary}
     */
    @SafeToRepeat
    @Operation("QueryPerfProviderSummary")
    PerfProviderSummary queryProviderSummary(ManagedObjectReference<?> entity);

    /**
     * Returns the metrics (counter and instance) an object has in a time range and interval.
     *
     * <p>The operation {@code QueryAvailablePerfMetric}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param entity the entity
     * @param beginTime the begin time; null leaves it unset
     * @param endTime the end time; null leaves it unset
     * @param intervalId the interval id; null leaves it unset
     * @return a list of {@link PerfMetricId}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryAvailablePerfMetric")
    List<PerfMetricId> queryAvailableMetric(
            ManagedObjectReference<?> entity,
            @Nullable Instant beginTime,
            @Nullable Instant endTime,
            @Nullable Integer intervalId);

    /** The same without {@code beginTime}, {@code endTime}, {@code intervalId}. */
    default List<PerfMetricId> queryAvailableMetric(ManagedObjectReference<?> entity) {
        return queryAvailableMetric(entity, null, null, null);
    }

    /**
     * Returns the counters with the given ids.
     *
     * <p>The operation {@code QueryPerfCounter}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param counterId the counter id
     * @return a list of {@link PerfCounterInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryPerfCounter")
    List<PerfCounterInfo> queryCounter(List<Integer> counterId);

    /**
     * Returns the counters collected at a statistics level, 1 to 4.
     *
     * <p>The operation {@code QueryPerfCounterByLevel}, since API version 2.5; needs the privilege {@code System.View}.
     *
     * @param level the level
     * @return a list of {@link PerfCounterInfo}
     */
    @SafeToRepeat
    @Operation("QueryPerfCounterByLevel")
    List<PerfCounterInfo> queryCounterByLevel(int level);

    /**
     * Returns the statistics selected by the given specs, as values or as CSV text.
     *
     * <p>The operation {@code QueryPerf}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param querySpec the query spec
     * @return a list of {@link PerfEntityMetricBase}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryPerf")
    List<PerfEntityMetricBase> queryStats(List<PerfQuerySpec> querySpec);

    /**
     * Returns the statistics of an entity along with those of its children.
     *
     * <p>The operation {@code QueryPerfComposite}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param querySpec the query spec
     * @return the {@link PerfCompositeMetric}
     */
    @SafeToRepeat
    @Operation("QueryPerfComposite")
    PerfCompositeMetric queryCompositeStats(PerfQuerySpec querySpec);

    /**
     * Adds an interval at which statistics are kept.
     *
     * <p>The operation {@code CreatePerfInterval}, since API version 2.0; needs the privilege
     * {@code Performance.ModifyIntervals}.
     *
     * @param intervalId the interval id
     */
    @Operation("CreatePerfInterval")
    void createHistoricalInterval(PerfInterval intervalId);

    /**
     * Removes the statistics interval with the given sampling period in seconds.
     *
     * <p>The operation {@code RemovePerfInterval}, since API version 2.0; needs the privilege
     * {@code Performance.ModifyIntervals}.
     *
     * @param samplePeriod the sample period
     */
    @Operation("RemovePerfInterval")
    void removeHistoricalInterval(int samplePeriod);

    /**
     * Changes an existing statistics interval.
     *
     * <p>The operation {@code UpdatePerfInterval}, since API version 2.0; needs the privilege
     * {@code Performance.ModifyIntervals}.
     *
     * @param interval the interval
     */
    @Operation("UpdatePerfInterval")
    void updateHistoricalInterval(PerfInterval interval);

    /**
     * Changes at which statistics level counters are collected.
     *
     * <p>The operation {@code UpdateCounterLevelMapping}, since API version 4.1; needs the privilege
     * {@code Performance.ModifyIntervals}.
     *
     * @param counterLevelMap the counter level map
     */
    @Operation
    void updateCounterLevelMapping(List<PerformanceManagerCounterLevelMapping> counterLevelMap);

    /**
     * Sets the statistics levels of the given counters back to their defaults.
     *
     * <p>The operation {@code ResetCounterLevelMapping}, since API version 4.1; needs the privilege
     * {@code Performance.ModifyIntervals}.
     *
     * @param counters the counters
     */
    @Operation
    void resetCounterLevelMapping(List<Integer> counters);
}
