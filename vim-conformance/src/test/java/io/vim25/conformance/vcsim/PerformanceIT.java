package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.ClusterComputeResource_;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.PerfInterval;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.performance.Counter;
import io.vim25.inventory.performance.Metric;
import io.vim25.inventory.performance.Performance;
import io.vim25.inventory.performance.Sample;
import io.vim25.inventory.performance.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counters, and series of their values. */
final class PerformanceIT {
    private static final int MACHINES = 10;
    private static final CallCounter CALLS = new CallCounter();

    private static Vcsim vcsim;
    private static Vim vim;
    private static Performance performance;
    private static List<VirtualMachine> machines;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", Integer.toString(MACHINES));
        vim = vcsim.builder().listener(CALLS).connect();
        performance = Performance.of(vim);
        machines = machines(vim);
    }

    private static List<VirtualMachine> machines(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.<VirtualMachine>map(Row::object).toList();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static ClusterComputeResource cluster() {
        try (Stream<Row<ClusterComputeResource>> rows =
                vim.retrieve(ClusterComputeResource_.TYPE).select(ClusterComputeResource_.name()).stream()) {
            return rows.<ClusterComputeResource>map(Row::object).findFirst().orElseThrow();
        }
    }

    @Test
    void countersAreKnownByNameAndReadOnce() {
        Counter usage = performance.counter("cpu.usage.average");
        assertThat(usage.unit()).isEqualTo("percent");
        assertThat(usage.scaled(1234)).isEqualTo(12.34);
        assertThat(performance.counter("mem.consumed.average").scaled(1234)).isEqualTo(1234);
        assertThat(performance.counters())
                .extracting(Counter::name)
                .contains("cpu.usage.average")
                .isSorted();
        assertThatThrownBy(() -> performance.counter("cpu.usages.average"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("cpu.usage.average");
    }

    @Test
    void objectsSayWhatTheyHave() {
        VirtualMachine machine = machines.get(0);
        assertThat(performance.provider(machine).realTime()).isTrue();
        assertThat(performance.provider(machine).refreshRate()).isEqualTo(Duration.ofSeconds(20));
        assertThat(performance.provider(cluster()).realTime()).isFalse();
        assertThat(performance.provider(cluster()).refreshRate()).isNull();
        assertThat(performance.intervals())
                .extracting(PerfInterval::getSamplingPeriod)
                .contains(300, 86400);
        assertThat(performance.metrics(machine, Duration.ofSeconds(20)))
                .as("but for the one that vcsim names and doesn't list")
                .extracting(Metric::counter)
                .contains(performance.counter("cpu.usage.average"))
                .doesNotContainNull();
    }

    @Test
    void theNewestValueOfManyObjectsComesInFewCalls() {
        long before = CALLS.made("QueryPerf");
        try (Stream<Series> series = performance.query("cpu.usage.average", "mem.usage.average").stream(machines)) {
            assertThat(series.toList()).hasSize(2 * MACHINES).allSatisfy(one -> {
                assertThat(one.samples()).hasSize(1);
                assertThat(one.latest().orElseThrow().scaled()).isBetween(0.0, 100.0);
            });
        }
        assertThat(CALLS.made("QueryPerf") - before).isOne();
    }

    @Test
    void callsAreMadeWhenTheirValuesAreNeeded() {
        long before = CALLS.made("QueryPerf");
        try (Stream<Series> series =
                performance.query("cpu.usage.average", "mem.usage.average").metricsPerCall(8).stream(machines)) {
            Iterator<Series> iterator = series.iterator();
            iterator.next();
            assertThat(CALLS.made("QueryPerf") - before).isOne();
            iterator.forEachRemaining(one -> {});
        }
        assertThat(CALLS.made("QueryPerf") - before)
                .as("of four objects, four and two")
                .isEqualTo(3);
    }

    @Test
    void samplesAreInTheOrderOfTime() {
        Instant end = ServiceInstance.of(vim).currentTime();
        Series series = performance
                .query("cpu.usage.average")
                .last(15)
                .until(end)
                .of(machines.get(0))
                .get(0);
        assertThat(series.entity()).isEqualTo(machines.get(0).reference());
        assertThat(series.instance()).isEmpty();
        assertThat(series.samples())
                .hasSize(15)
                .extracting(Sample::time)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Duration.between(series.latest().orElseThrow().time(), end)).isLessThan(Duration.ofSeconds(2));
        assertThat(series.samples())
                .allSatisfy(sample -> assertThat(sample.scaled()).isEqualTo(sample.value() / 100.0));
    }

    @Test
    void longerIntervalsHaveTheirNumberOfValuesToo() {
        List<Series> series = performance
                .query("cpu.usage.average")
                .interval(Duration.ofMinutes(5))
                .last(12)
                .of(cluster());
        assertThat(series).singleElement().satisfies(one -> {
            assertThat(one.samples()).hasSize(12);
            assertThat(Duration.between(
                            one.samples().get(0).time(), one.samples().get(11).time()))
                    .isEqualTo(Duration.ofMinutes(55));
        });
    }

    @Test
    void aServerThatFindsACallTooLargeIsAskedForLess() throws Exception {
        try (Vcsim small = Vcsim.start(
                        "-vms", "10", "-fault", "QueryPerf=InvalidArgument,max=2,invalidProperty=querySpec.size");
                Vim its = small.connect()) {
            try (Stream<Series> series = Performance.of(its).query("cpu.usage.average").stream(machines(its))) {
                assertThat(series.map(Series::entity))
                        .containsExactlyElementsOf(machines(its).stream()
                                .<ManagedObjectReference<?>>map(VirtualMachine::reference)
                                .toList());
            }
        }
    }

    @Test
    void anyOtherFaultIsThrown() throws Exception {
        try (Vcsim server =
                        Vcsim.start("-vms", "10", "-fault", "QueryPerf=InvalidArgument,max=1,invalidProperty=entity");
                Vim its = server.connect()) {
            assertThatThrownBy(() -> Performance.of(its).query("cpu.usage.average").stream(machines(its))
                            .forEach(series -> {}))
                    .isInstanceOf(InvalidArgument.class);
        }
    }
}
