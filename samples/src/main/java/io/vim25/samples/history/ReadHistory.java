package io.vim25.samples.history;

import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Event;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VmPoweredOffEvent;
import io.vim25.generated.VmPoweredOnEvent;
import io.vim25.inventory.history.Events;
import io.vim25.inventory.history.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads what has happened, and what happens. */
public final class ReadHistory {
    private ReadHistory() {}

    /** How often machines of a datacenter were powered on or off since a time. */
    public static long powerChanges(Vim vim, Datacenter datacenter, Instant since) {
        try (Stream<Event> events = Events.of(vim)
                .below(datacenter)
                .types(VmPoweredOnEvent.class, VmPoweredOffEvent.class)
                .since(since)
                .stream()) {
            return events.count();
        }
    }

    /** Hands on the last ten events of a machine, and then each new one, until that throws or the thread is interrupted. */
    public static void watch(Vim vim, VirtualMachine machine, Consumer<Event> consumer) {
        try (Stream<Event> events = Events.of(vim).on(machine).follow(10)) {
            events.forEach(consumer);
        }
    }

    /** The last tasks that failed, the newest first. */
    public static List<TaskInfo> lastFailures(Vim vim, int most) {
        try (Stream<TaskInfo> tasks = Tasks.of(vim).states(TaskInfoState.ERROR).stream()) {
            return tasks.limit(most).toList();
        }
    }
}
