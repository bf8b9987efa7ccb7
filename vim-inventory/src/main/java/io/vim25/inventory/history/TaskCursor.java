package io.vim25.inventory.history;

import io.vim25.TaskInfo;
import io.vim25.generated.TaskHistoryCollector;
import java.util.List;

/** A collector of tasks. */
record TaskCursor(TaskHistoryCollector collector) implements Cursor<TaskInfo> {
    @Override
    public List<TaskInfo> latestPage() {
        return collector.latestPage();
    }

    @Override
    public List<TaskInfo> next(int most) {
        return collector.readNext(most);
    }

    @Override
    public List<TaskInfo> previous(int most) {
        return collector.readPrev(most);
    }
}
