package io.vim25.samples.monitor;

import io.vim25.ManagedObjectReference;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.performance.Performance;
import io.vim25.inventory.performance.Series;
import io.vim25.samples.server.ServerOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the busiest virtual machines of a server. */
@Command(name = "top", mixinStandardHelpOptions = true, description = "Shows the busiest virtual machines of a server.")
public final class Top implements Callable<Integer> {
    private static final String CPU = "cpu.usage.average";
    private static final String MEMORY = "mem.usage.average";
    /** Hosts have new values this often. */
    private static final int SECONDS = 20;
    /** To the upper left corner, and what is below it is cleared. */
    private static final String REDRAW = "\u001b[H\u001b[2J";

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(
            names = {"-n", "--machines"},
            paramLabel = "COUNT",
            defaultValue = "20",
            description = "How many machines; 20 by default.")
    private int most;

    @Option(names = "--once", description = "Print the table once, and end.")
    private boolean once;

    private Top() {}

    /** Runs the program; its exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return ServerOptions.run(new Top(), out, err, args);
    }

    @Override
    public Integer call() {
        return server.connectedToNamed("statistics", this::show);
    }

    private int show(Vim vim) {
        Performance performance = Performance.of(vim);
        print(server.out(), read(vim, performance));
        try {
            while (!once) {
                TimeUnit.SECONDS.sleep(SECONDS);
                server.out().print(REDRAW);
                print(server.out(), read(vim, performance));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private List<Usage> read(Vim vim, Performance performance) {
        Map<ManagedObjectReference<?>, String> names = new HashMap<>();
        List<VirtualMachine> machines = new ArrayList<>();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            rows.forEach(row -> {
                machines.add(row.object());
                names.put(row.object().reference(), row.get(VirtualMachine_.name()));
            });
        }
        Map<ManagedObjectReference<?>, Usage> usages = new HashMap<>();
        try (Stream<Series> series = performance.query(CPU, MEMORY).stream(machines)) {
            series.forEach(one -> usages.merge(one.entity(), usage(names, one), Usage::and));
        }
        return usages.values().stream()
                .sorted(Comparator.comparingDouble(Usage::cpu).reversed().thenComparing(Usage::name))
                .limit(most)
                .toList();
    }

    private static Usage usage(Map<ManagedObjectReference<?>, String> names, Series series) {
        double percent = series.latest().map(sample -> sample.scaled()).orElse(0.0);
        String name = names.getOrDefault(series.entity(), "");
        boolean isCpu = series.counter().name().equals(CPU);
        return new Usage(name, isCpu ? percent : 0, isCpu ? 0 : percent);
    }

    private static void print(PrintWriter out, List<Usage> usages) {
        out.printf("%7s %7s  %s%n", "CPU %", "MEM %", "MACHINE");
        usages.forEach(usage -> out.printf("%7.2f %7.2f  %s%n", usage.cpu(), usage.memory(), usage.name()));
        out.flush();
    }

    /** What a machine uses, in percent. */
    private record Usage(String name, double cpu, double memory) {
        Usage and(Usage other) {
            return new Usage(name, cpu + other.cpu, memory + other.memory);
        }
    }
}
