package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.TaskManager;
import io.vim25.generated.TaskManager_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What remembers the tasks. */
public final class TaskManagerObject extends ServerObject {
    static final ManagedObjectReference<TaskManager> REFERENCE = TaskManager_.TYPE.reference("TaskManager");
    private static final List<String> NAMES = List.of("recentTask", "maxCollector");
    private static final int MAX_COLLECTORS = 32;

    private final Tasks tasks;

    TaskManagerObject(Tasks tasks) {
        this.tasks = tasks;
    }

    /** A task has come or gone. */
    void tasksChanged() {
        changed();
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "recentTask" -> references(tasks.recent());
            case "maxCollector" -> MAX_COLLECTORS;
            default -> super.property(name);
        };
    }
}
