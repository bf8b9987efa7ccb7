package io.vim25.internal.task;

import io.vim25.PendingQuestion;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A virtual machine in the view, for the tasks that wait for it if it asks something. Guarded by the round. */
final class WatchedMachine {
    private final Set<WatchedTask> tasks = new HashSet<>();
    private @Nullable PendingQuestion question;

    void join(WatchedTask task) {
        tasks.add(task);
        task.update(status -> status.asking(question));
    }

    void asks(@Nullable PendingQuestion asked) {
        question = asked;
        tasks.forEach(task -> task.update(status -> status.asking(asked)));
    }

    /** Whether there is a task left that needs this. */
    boolean isNeeded() {
        tasks.removeIf(task -> !Members.isNeeded(task));
        return !tasks.isEmpty();
    }
}
