package io.vim25.inventory.history;

import io.vim25.TaskInfo;
import io.vim25.Vim;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.TaskFilterSpec;
import io.vim25.generated.TaskFilterSpecByTime;
import io.vim25.generated.TaskFilterSpecTimeOption;
import io.vim25.generated.TaskManager;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The tasks that a filter lets through. */
record TaskLog(TaskManager manager, TaskFilterSpec filter) implements Log<TaskInfo> {
    private static final Comparator<TaskInfo> ORDER =
            Comparator.comparing(TaskInfo::getQueueTime).thenComparing(TaskInfo::getEventChainId);

    static TaskLog of(Vim vim, TaskFilterSpec filter) {
        var manager = ServiceInstance.of(vim).content().getTaskManager();
        if (manager == null) {
            throw new UnsupportedOperationException(vim + " has no task manager.");
        }
        return new TaskLog(vim.get(manager), filter);
    }

    @Override
    public Cursor<TaskInfo> open(@Nullable Instant from, @Nullable Instant to) {
        TaskFilterSpecByTime time = filter.getTime();
        Bounds asked = time == null ? new Bounds(null, null) : new Bounds(time.getBeginTime(), time.getEndTime());
        Bounds bounds = asked.within(new Bounds(from, to));
        TaskFilterSpec spec = filter.copy();
        if (!bounds.isEverything()) {
            spec.setTime(new TaskFilterSpecByTime()
                    .setTimeType(TaskFilterSpecTimeOption.QUEUED_TIME)
                    .setBeginTime(bounds.begin())
                    .setEndTime(bounds.end()));
        }
        return new TaskCursor(manager.createCollector(spec));
    }

    @Override
    public Object key(TaskInfo item) {
        return item.getKey();
    }

    @Override
    public Instant time(TaskInfo item) {
        return item.getQueueTime();
    }

    @Override
    public Comparator<TaskInfo> order() {
        return ORDER;
    }
}
