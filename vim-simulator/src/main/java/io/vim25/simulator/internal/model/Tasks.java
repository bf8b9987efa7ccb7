package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks: those that are under way, and those that ended a while ago. */
public final class Tasks {
    /** As long as a vCenter keeps a task that has ended. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Settings settings;
    private final Changes changes;
    private final TaskManagerObject manager = new TaskManagerObject(this);
    private final Map<ManagedObjectReference<?>, TaskObject> tasks = new LinkedHashMap<>();
    private final Queue<TaskObject> underWay =
            new PriorityQueue<>(Comparator.comparing(TaskObject::next).thenComparing(TaskObject::number));
    private final Set<TaskObject> held = new LinkedHashSet<>();
    private final Deque<TaskObject> ended = new ArrayDeque<>();
    private boolean holding;
    private int last;

    Tasks(Settings settings, Changes changes) {
        this.settings = settings;
        this.changes = changes;
        manager.tell(changes);
    }

    TaskManagerObject manager() {
        return manager;
    }

    /** Starts a task. */
    public TaskObject start(TaskKind kind, EntityObject entity, String userName, TaskObject.Effect effect) {
        TaskObject task = add(kind, entity, userName, effect);
        if (holding) {
            task.hold();
            held.add(task);
        } else {
            underWay.add(task);
        }
        return task;
    }

    /** Makes a task that fails at once. */
    public TaskObject fail(TaskKind kind, EntityObject entity, String userName, Refusal why) {
        TaskObject task = add(kind, entity, userName, when -> null);
        task.fail(why);
        ended.add(task);
        return task;
    }

    private TaskObject add(TaskKind kind, EntityObject entity, String userName, TaskObject.Effect effect) {
        TaskObject task =
                new TaskObject(++last, kind, entity, userName, effect, settings.clock(), settings.taskDuration());
        task.tell(changes);
        tasks.put(task.reference(), task);
        manager.tasksChanged();
        return task;
    }

    /** Whether tasks that start from now on are held: they don't end by themselves. */
    public void setHolding(boolean newHolding) {
        holding = newHolding;
        if (!holding) {
            List.copyOf(held).forEach(this::release);
        }
    }

    /** Ends a task now that was held. */
    public void release(TaskObject task) {
        if (held.remove(task)) {
            task.release();
            underWay.add(task);
            settle();
        }
    }

    /** Does what has to happen by now: tasks go on, and end one after the other. */
    void settle() {
        Instant now = settings.clock().instant();
        while (!underWay.isEmpty() && !underWay.element().next().isAfter(now)) {
            goOn(underWay.remove(), now);
        }
        while (!ended.isEmpty() && isOld(ended.element(), now)) {
            TaskObject old = ended.remove();
            tasks.remove(old.reference());
            old.forgotten();
            manager.tasksChanged();
        }
    }

    private void goOn(TaskObject task, Instant now) {
        if (task.isUnderWay() && task.isDue()) {
            end(task);
        } else if (task.isUnderWay()) {
            task.goOn(now);
            underWay.add(task);
        } else {
            ended.add(task);
        }
    }

    private void end(TaskObject task) {
        if (task.entity() instanceof VirtualMachineObject machine && machine.question() != null) {
            machine.blocks(task);
            held.add(task);
        } else {
            task.end();
            ended.add(task);
        }
    }

    private static boolean isOld(TaskObject task, Instant now) {
        Instant completed = task.completed();
        return completed != null && completed.plus(KEPT).isBefore(now);
    }

    /** All that are remembered. */
    List<TaskObject> recent() {
        return List.copyOf(tasks.values());
    }

    /** The task of a reference; null if there is none, or not any more. */
    public @Nullable TaskObject find(ManagedObjectReference<?> reference) {
        return tasks.get(reference);
    }
}
