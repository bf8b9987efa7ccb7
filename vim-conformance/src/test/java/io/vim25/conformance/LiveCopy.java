package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Change;
import io.vim25.Informer;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An informer of virtual machines, and what a listener of it was told, to be compared with a fresh read. */
public final class LiveCopy implements AutoCloseable {
    private static final List<PropertyPath<? super VirtualMachine, ?>> PATHS = List.of(
            VirtualMachine_.name(),
            VirtualMachine_.config(),
            VirtualMachine_.snapshot(),
            VirtualMachine_.runtime().powerState());

    private final Vim vim;
    private final Informer<VirtualMachine> machines;
    private final Map<String, List<Object>> told = new ConcurrentHashMap<>();

    /** Begins to watch all machines. */
    public LiveCopy(Vim vim) {
        this.vim = vim;
        this.machines = vim.informer(VirtualMachine_.TYPE)
                .select(
                        VirtualMachine_.name(),
                        VirtualMachine_.config(),
                        VirtualMachine_.snapshot(),
                        VirtualMachine_.runtime().powerState())
                .start();
        machines.onChange(this::hear);
    }

    private void hear(Change<VirtualMachine> change) {
        if (change instanceof Change.Entered<VirtualMachine> entered) {
            told.put(name(entered.row()), values(entered.row()));
        } else if (change instanceof Change.Modified<VirtualMachine> modified) {
            told.put(name(modified.after()), values(modified.after()));
        } else if (change instanceof Change.Left<VirtualMachine> left) {
            told.remove(name(left.last()));
        }
    }

    private static String name(Row<VirtualMachine> row) {
        return row.object().reference().value();
    }

    private static List<Object> values(Row<VirtualMachine> row) {
        List<Object> values = new ArrayList<>();
        for (PropertyPath<? super VirtualMachine, ?> path : PATHS) {
            Object value = row.getOrNull(path);
            values.add(value == null ? "unset" : value);
        }
        return values;
    }

    private static Map<String, List<Object>> values(Stream<Row<VirtualMachine>> rows) {
        Map<String, List<Object>> values = new TreeMap<>();
        rows.forEach(row -> values.put(name(row), values(row)));
        return values;
    }

    private Map<String, List<Object>> read() {
        try (Stream<Row<VirtualMachine>> rows = vim
                .retrieve(VirtualMachine_.TYPE)
                .select(
                        VirtualMachine_.name(),
                        VirtualMachine_.config(),
                        VirtualMachine_.snapshot(),
                        VirtualMachine_.runtime().powerState())
                .stream()) {
            return values(rows);
        }
    }

    /** Waits until there is no difference. */
    public void assertEqualToFreshRead() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            Map<String, List<Object>> expected = read();
            List<String> differences = differences(expected, values(machines.snapshot().rows().stream()));
            differences.addAll(differences(expected, told));
            if (differences.isEmpty() || System.nanoTime() > deadline) {
                assertThat(machines.failure()).isEmpty();
                assertThat(differences).isEmpty();
                return;
            }
            Thread.sleep(20);
        }
    }

    private static List<String> differences(Map<String, List<Object>> expected, Map<String, List<Object>> found) {
        List<String> differences = new ArrayList<>();
        expected.forEach((machine, values) -> {
            List<Object> others = found.getOrDefault(machine, List.of());
            for (int i = 0; i < values.size() && !others.equals(values); i++) {
                if (others.isEmpty() || !values.get(i).equals(others.get(i))) {
                    differences.add(machine + "." + PATHS.get(i).wirePath() + (others.isEmpty() ? " is missing" : ""));
                }
            }
        });
        found.keySet().stream()
                .filter(machine -> !expected.containsKey(machine))
                .forEach(machine -> differences.add(machine + " is too many"));
        return differences;
    }

    @Override
    public void close() {
        machines.close();
    }
}
