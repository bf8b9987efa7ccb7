package io.vim25.internal.task;

import io.vim25.ManagedObjectReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is in the view on the server, and what has yet to be put there or taken away. Guarded by the round.
 *
 * <p>What isn't needed any more stays in the view until there is something else to change, or there is much of it.
 */
final class Members {
    /** So many that aren't needed any more are worth a call of their own. */
    private static final int MANY = 500;

    /** The most by which something waits for more of its kind. */
    private static final long LONGEST_PACE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Map<ManagedObjectReference<?>, WatchedTask> tasks = new HashMap<>();
    private final Map<ManagedObjectReference<?>, WatchedMachine> machines = new HashMap<>();
    private final Set<ManagedObjectReference<?>> toAdd = new LinkedHashSet<>();
    private final Deque<Due> due = new ArrayDeque<>();
    private int leftovers;

    /** When a task has been waited for for so long that its machine is watched too. */
    private record Due(WatchedTask task, long at) {}

    static boolean isNeeded(WatchedTask task) {
        return task.isWaitedFor() && !task.status().isOver();
    }

    WatchedTask join(ManagedObjectReference<?> reference) {
        WatchedTask known = tasks.get(reference);
        WatchedTask task = known == null ? new WatchedTask(reference) : known;
        if (known == null) {
            tasks.put(reference, task);
            toAdd.add(reference);
        }
        task.join();
        mayAsk(task);
        return task;
    }

    void leave(WatchedTask task) {
        task.leave();
        leftovers++;
    }

    @Nullable
    WatchedTask task(ManagedObjectReference<?> reference) {
        return tasks.get(reference);
    }

    @Nullable
    WatchedMachine machine(ManagedObjectReference<?> reference) {
        return machines.get(reference);
    }

    /** Has a task's machine watched, if it has one, and the task isn't over in a while. */
    void mayAsk(WatchedTask task) {
        ManagedObjectReference<?> entity = task.status().entity();
        if (entity != null && entity.type().equals(TaskFilter.MACHINE)) {
            due.add(new Due(task, System.nanoTime() + Teller.PATIENCE.toNanos()));
        }
    }

    /** Puts it into the view once more: the answer tells whether it is still there. */
    void doubt(WatchedTask task) {
        if (isNeeded(task)) {
            toAdd.add(task.reference());
        }
    }

    /** The view is empty again. */
    void anew() {
        tasks.values().removeIf(task -> !isNeeded(task));
        machines.values().removeIf(machine -> !machine.isNeeded());
        tasks.values().forEach(WatchedTask::unheard);
        toAdd.clear();
        toAdd.addAll(tasks.keySet());
        toAdd.addAll(machines.keySet());
        leftovers = 0;
    }

    /** They aren't on the server. */
    void vanished(List<? extends ManagedObjectReference<?>> references, Consumer<WatchedTask> told) {
        for (ManagedObjectReference<?> reference : references) {
            WatchedTask task = tasks.remove(reference);
            if (task != null) {
                told.accept(task);
            }
        }
    }

    /** Gives all up. */
    void clear(Consumer<WatchedTask> told) {
        List<WatchedTask> all = new ArrayList<>(tasks.values());
        tasks.clear();
        all.forEach(told);
    }

    boolean isAnyNeeded() {
        return tasks.values().stream().anyMatch(Members::isNeeded);
    }

    /** Whether there is one in the view of which nothing was heard. */
    boolean isAnyUnheard() {
        return tasks.values().stream()
                .anyMatch(task -> isNeeded(task) && !task.isHeard() && !toAdd.contains(task.reference()));
    }

    /** What to change next; null if that can wait. */
    @Nullable
    Batch take(long now) {
        watchMachines(now);
        if (toAdd.isEmpty() && leftovers < MANY) {
            return null;
        }
        List<ManagedObjectReference<?>> remove = new ArrayList<>();
        drop(remove);
        return new Batch(takeAdded(), remove);
    }

    private void watchMachines(long now) {
        while (!due.isEmpty() && due.element().at() - now <= 0) {
            WatchedTask task = due.remove().task();
            ManagedObjectReference<?> machine = task.status().entity();
            if (machine != null && isNeeded(task)) {
                machines.computeIfAbsent(machine, this::added).join(task);
            }
        }
    }

    private WatchedMachine added(ManagedObjectReference<?> machine) {
        toAdd.add(machine);
        return new WatchedMachine();
    }

    private void drop(List<ManagedObjectReference<?>> remove) {
        leftovers = 0;
        for (Iterator<WatchedTask> all = tasks.values().iterator(); all.hasNext(); ) {
            WatchedTask task = all.next();
            if (!isNeeded(task)) {
                all.remove();
                drop(task.reference(), remove);
            }
        }
        machines.entrySet().removeIf(machine -> {
            boolean needed = machine.getValue().isNeeded();
            if (!needed) {
                drop(machine.getKey(), remove);
            }
            return !needed;
        });
    }

    private void drop(ManagedObjectReference<?> reference, List<ManagedObjectReference<?>> remove) {
        if (!toAdd.remove(reference)) {
            remove.add(reference);
        }
    }

    private List<ManagedObjectReference<?>> takeAdded() {
        List<ManagedObjectReference<?>> add = new ArrayList<>();
        for (Iterator<ManagedObjectReference<?>> all = toAdd.iterator(); all.hasNext() && add.size() < Batch.MOST; ) {
            add.add(all.next());
            all.remove();
        }
        return add;
    }

    /** Has a change made again that failed; what has left the map needn't be taken away. */
    void again(Batch batch) {
        for (ManagedObjectReference<?> reference : batch.add()) {
            if (tasks.containsKey(reference) || machines.containsKey(reference)) {
                toAdd.add(reference);
            }
        }
    }

    /** How long calls wait for more to do in one: the more tasks there are the longer, and for one hardly at all. */
    long nanosOfPace() {
        return Math.min(LONGEST_PACE, TimeUnit.MILLISECONDS.toNanos(tasks.size()));
    }

    /** How long until a machine is to be watched; a long time if none is. */
    long nanosToNext(long now) {
        return due.isEmpty() ? Long.MAX_VALUE : Math.max(0, due.element().at() - now);
    }
}
