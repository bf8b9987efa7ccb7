package io.vim25.inventory.performance;

import io.vim25.generated.PerfCounterInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counters of a server, by name and by id. */
final class Counters {
    private final SortedMap<String, Counter> byName = new TreeMap<>();
    private final Map<Integer, Counter> byId = new HashMap<>();

    Counters(List<PerfCounterInfo> infos) {
        for (PerfCounterInfo info : infos) {
            Counter counter = Counter.of(info);
            byName.put(counter.name(), counter);
            byId.put(counter.id(), counter);
        }
    }

    Collection<Counter> all() {
        return List.copyOf(byName.values());
    }

    /** A counter that the server names in its statistics, but doesn't list, isn't there. */
    @Nullable
    Counter get(int id) {
        return byId.get(id);
    }

    Counter get(String name) {
        Counter counter = byName.get(name);
        if (counter == null) {
            throw new NoSuchElementException("The server has no counter " + name + "; " + near(name));
        }
        return counter;
    }

    private String near(String name) {
        String group = name.replaceFirst("\\..*$", ".");
        List<String> others = byName.keySet().stream()
                .filter(other -> other.startsWith(group))
                .toList();
        return others.isEmpty()
                ? "names are group.name.rollup, as in cpu.usage.average"
                : "of the same group it has " + String.join(", ", others);
    }
}
