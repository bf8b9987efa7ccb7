package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.ClusterComputeResource_;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datacenter_;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.performance.Performance;
import io.vim25.samples.history.ReadHistory;
import io.vim25.samples.history.ReadStatistics;
import io.vim25.samples.monitor.EventLog;
import io.vim25.samples.monitor.Top;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The programs that look at events and statistics, and what the guide shows of these. */
final class MonitorSamplesIT {
    private static Vcsim vcsim;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "6");
    }

    @AfterAll
    static void stop() throws Exception {
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--url",
                                vcsim.url(),
                                "--ca-file",
                                vcsim.certificate().toString(),
                                "--username",
                                Vcsim.USER,
                                "--password",
                                Vcsim.PASSWORD),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void eventsPrintsTheLastOnes() {
        int exit = EventLog.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments("--type", "VmPoweredOnEvent", "--last", "3"));
        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString().lines().toList())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("  VmPoweredOnEvent  ", "is powered on"))
                .isSorted();
    }

    @Test
    void eventsFollowsNewOnes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Writer watched = new StringWriter() {
            @Override
            public void flush() {
                begun.countDown();
                if (toString().contains("VmPoweredOffEvent")) {
                    seen.countDown();
                }
            }
        };
        Thread program = new Thread(() -> EventLog.run(
                new PrintWriter(watched), new PrintWriter(err, true), arguments("--follow", "--last", "1")));
        program.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        try (Vim vim = vcsim.connect()) {
            first(vim).powerOff().await();
            first(vim).powerOn(null).await();
        }
        assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
        program.interrupt();
        program.join();
        assertThat(err.toString()).contains("interrupted");
    }

    private static VirtualMachine first(Vim vim) {
        return machines(vim).get(0);
    }

    private static List<VirtualMachine> machines(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.<VirtualMachine>map(Row::object).toList();
        }
    }

    @Test
    void topPrintsTheBusiestFirst() {
        int exit =
                Top.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments("--once", "--machines", "4"));
        assertThat(exit).as(err.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("CPU %", "MEM %", "MACHINE");
        List<Double> cpu = lines.stream()
                .skip(1)
                .map(line -> Double.valueOf(line.strip().split(" +", 2)[0].replace(',', '.')))
                .toList();
        assertThat(cpu).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(lines.get(1)).containsPattern("DC0_.*VM");
    }

    @Test
    void aServerMustBeNamed() {
        assertThat(Top.run(new PrintWriter(out, true), new PrintWriter(err, true), "--once", "--url", "https://x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("VIM_USERNAME");
    }

    @Test
    void whatTheGuideShows() throws Exception {
        try (Vim vim = vcsim.connect()) {
            Instant begin = ServiceInstance.of(vim).currentTime();
            VirtualMachine machine = machines(vim).get(1);
            machine.powerOff().await();
            assertThat(ReadHistory.powerChanges(vim, datacenter(vim), begin)).isPositive();
            List<Object> watched = new CopyOnWriteArrayList<>();
            Thread watcher = new Thread(() -> ReadHistory.watch(vim, machine, watched::add));
            watcher.setUncaughtExceptionHandler((thread, e) -> {});
            watcher.start();
            while (watched.size() < 10 && watcher.isAlive()) {
                machine.powerOn(null).await();
                machine.powerOff().await();
            }
            watcher.interrupt();
            watcher.join();
            assertThat(ReadHistory.lastFailures(vim, 5)).isEmpty();

            Performance performance = Performance.of(vim);
            assertThat(ReadStatistics.busy(performance, machines(vim))).hasSize(6);
            assertThat(ReadStatistics.lastDay(performance, cluster(vim)))
                    .singleElement()
                    .satisfies(series -> assertThat(series.samples()).hasSize(288));
            assertThat(ReadStatistics.processors(performance, machine)).isNotEmpty();
        }
    }

    private static Datacenter datacenter(Vim vim) {
        try (Stream<Row<Datacenter>> rows = vim.retrieve(Datacenter_.TYPE).select(Datacenter_.name()).stream()) {
            return rows.<Datacenter>map(Row::object).findFirst().orElseThrow();
        }
    }

    private static ClusterComputeResource cluster(Vim vim) {
        try (Stream<Row<ClusterComputeResource>> rows =
                vim.retrieve(ClusterComputeResource_.TYPE).select(ClusterComputeResource_.name()).stream()) {
            return rows.<ClusterComputeResource>map(Row::object).findFirst().orElseThrow();
        }
    }
}
