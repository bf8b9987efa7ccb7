package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Change;
import io.vim25.Informer;
import io.vim25.ManagedObjectReference;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Live copies of an inventory that changes. {@code -Dinformer.changes} says how often; 75 times unless said otherwise. */
final class InformerIT {
    private static final int CHANGES = Integer.getInteger("informer.changes", 75);

    /** vcsim takes time for each change that grows with those that wait, so it is let catch up. */
    private static final int BATCH = 25;

    private static final PropertyPath<VirtualMachine, VirtualMachinePowerState> POWER_STATE =
            VirtualMachine_.runtime().powerState();

    private static final List<PropertyPath<? super VirtualMachine, ?>> PATHS =
            List.of(VirtualMachine_.name(), VirtualMachine_.config(), VirtualMachine_.snapshot(), POWER_STATE);

    private static Informer<VirtualMachine> watch(Vim vim) {
        return vim.informer(VirtualMachine_.TYPE)
                .select(VirtualMachine_.name(), VirtualMachine_.config(), VirtualMachine_.snapshot(), POWER_STATE)
                .start();
    }

    private static Map<String, List<Object>> read(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows = vim
                .retrieve(VirtualMachine_.TYPE)
                .select(VirtualMachine_.name(), VirtualMachine_.config(), VirtualMachine_.snapshot(), POWER_STATE)
                .stream()) {
            return values(rows);
        }
    }

    /** What is known of each machine, by its reference. */
    private static Map<String, List<Object>> values(Stream<Row<VirtualMachine>> rows) {
        Map<String, List<Object>> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.object().reference().toString(), values(row)));
        return values;
    }

    private static List<Object> values(Row<VirtualMachine> row) {
        return PATHS.stream()
                .map(path -> {
                    Object value = row.getOrNull(path);
                    return value == null ? "unset" : value;
                })
                .map(Object.class::cast)
                .toList();
    }

    /**
     * Without machines that are destroyed: where one leaves while its view changes too, vcsim forgets to tell. The
     * simulator's test has those.
     */
    @Test
    void knowsAfterManyChangesWhatAFreshReadSays() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "10");
                Vim vim = vcsim.connect();
                Informer<VirtualMachine> machines = watch(vim)) {
            Map<ManagedObjectReference<?>, Row<VirtualMachine>> told = new ConcurrentHashMap<>();
            machines.onChange(change -> apply(change, told));
            RandomChanges changes = new RandomChanges(vim, 25_11_22L, 40, false);
            for (int made = 0; made < CHANGES; made += BATCH) {
                changes.make(BATCH);
                eventually(() -> {
                    assertThat(machines.failure()).isEmpty();
                    Map<String, List<Object>> expected = read(vim);
                    assertThat(differences(expected, values(machines.snapshot().rows().stream())))
                            .isEmpty();
                    assertThat(differences(expected, values(told.values().stream())))
                            .isEmpty();
                });
            }
            System.out.println(
                    "Live copy is equal to a fresh read each " + BATCH + " of " + CHANGES + " changes: " + changes);
        }
    }

    private static List<String> differences(Map<String, List<Object>> expected, Map<String, List<Object>> found) {
        List<String> differences = new ArrayList<>();
        expected.forEach((machine, values) -> {
            List<Object> others = found.getOrDefault(machine, List.of());
            for (int i = 0; i < values.size() && !others.equals(values); i++) {
                if (others.isEmpty() || !values.get(i).equals(others.get(i))) {
                    differences.add(machine + "." + PATHS.get(i).wirePath() + (others.isEmpty() ? " missing" : ""));
                }
            }
        });
        found.keySet().stream()
                .filter(machine -> !expected.containsKey(machine))
                .map(machine -> machine + " is too many")
                .forEach(differences::add);
        return differences;
    }

    private static void apply(Change<VirtualMachine> change, Map<ManagedObjectReference<?>, Row<VirtualMachine>> told) {
        if (change instanceof Change.Entered<VirtualMachine> entered) {
            told.put(entered.row().object().reference(), entered.row());
        } else if (change instanceof Change.Modified<VirtualMachine> modified) {
            told.put(modified.after().object().reference(), modified.after());
        } else if (change instanceof Change.Left<VirtualMachine> left) {
            told.remove(left.last().object().reference());
        }
    }

    private static void eventually(Runnable check) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
