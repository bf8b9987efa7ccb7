package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks: those that are under way, and those that ended a while ago. */
public final class Tasks {
    /** As long as a vCenter keeps a task that has ended. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Settings settings;
    private final Map<ManagedObjectReference<?>, TaskObject> tasks = new LinkedHashMap<>();
    private final Deque<TaskObject> underWay = new ArrayDeque<>();
    private final Deque<TaskObject> ended = new ArrayDeque<>();
    private int last;

    Tasks(Settings settings) {
        this.settings = settings;
    }

    /** Starts a task. */
    public TaskObject start(TaskKind kind, EntityObject entity, String userName, TaskObject.Effect effect) {
        TaskObject task = add(kind, entity, userName, effect);
        underWay.add(task);
        return task;
    }

    /** Makes a task that fails at once. */
    public TaskObject fail(TaskKind kind, EntityObject entity, String userName, Refusal why) {
        TaskObject task = add(kind, entity, userName, when -> {});
        task.fail(why);
        ended.add(task);
        return task;
    }

    private TaskObject add(TaskKind kind, EntityObject entity, String userName, TaskObject.Effect effect) {
        TaskObject task =
                new TaskObject(++last, kind, entity, userName, effect, settings.clock(), settings.taskDuration());
        tasks.put(task.reference(), task);
        return task;
    }

    /** Ends those tasks whose time is over, one after the other. All take equally long, so they end as they began. */
    void settle() {
        Instant now = settings.clock().instant();
        while (!underWay.isEmpty() && !underWay.element().ends().isAfter(now)) {
            TaskObject task = underWay.remove();
            task.end();
            ended.add(task);
        }
        while (!ended.isEmpty() && isOld(ended.element(), now)) {
            tasks.remove(ended.remove().reference());
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

    @Nullable
    TaskObject find(ManagedObjectReference<?> reference) {
        return tasks.get(reference);
    }
}
