package io.vim25.inventory.history;

import io.vim25.ManagedObjectReference;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.TaskFilterSpec;
import io.vim25.generated.TaskFilterSpecByEntity;
import io.vim25.generated.TaskFilterSpecByTime;
import io.vim25.generated.TaskFilterSpecByUsername;
import io.vim25.generated.TaskFilterSpecRecursionOption;
import io.vim25.generated.TaskFilterSpecTimeOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a vCenter, past and present, each as it stands when it is read.
 *
 * <pre>{@code
 * try (Stream<TaskInfo> failed = Tasks.of(vim).states(TaskInfoState.ERROR).stream()) {
 *     failed.limit(10).forEach(task -> System.out.println(task.getDescriptionId() + " on " + task.getEntityName()));
 * }
 * }</pre>
 *
 * <p>Times are those at which tasks were queued, by the server's clock.
 *
 * <p>Immutable and thread-safe: each method gives a new one. No method but {@link #stream} and {@link #follow} leads to
 * remote calls.
 */
public final class Tasks {
    private final Vim vim;
    private final TaskFilterSpec filter;
    private final Reading reading;

    private Tasks(Vim vim, TaskFilterSpec filter, Reading reading) {
        this.vim = vim;
        this.filter = filter;
        this.reading = reading;
    }

    /** All tasks of a server. */
    public static Tasks of(Vim vim) {
        return new Tasks(vim, new TaskFilterSpec(), Reading.OF_DEFAULTS);
    }

    private Tasks with(Consumer<TaskFilterSpec> change) {
        TaskFilterSpec changed = filter.copy();
        change.accept(changed);
        return new Tasks(vim, changed, reading);
    }

    /**
     * Those of a filter of the API, in place of what was said before; it is copied.
     *
     * @throws IllegalArgumentException if it has a time that isn't the one at which a task was queued
     */
    public Tasks matching(TaskFilterSpec spec) {
        TaskFilterSpecByTime time = spec.getTime();
        if (time != null && time.getTimeType() != TaskFilterSpecTimeOption.QUEUED_TIME) {
            throw new IllegalArgumentException("Tasks are read by the time at which they were queued, not by "
                    + time.getTimeType().wireValue() + ". Leave the time out, and filter the stream.");
        }
        return new Tasks(vim, spec.copy(), reading);
    }

    /** Those of an entity, without what is below it. */
    public Tasks on(ManagedEntity entity) {
        return of(entity, TaskFilterSpecRecursionOption.SELF);
    }

    /** Those of an entity and of all that is below it. */
    public Tasks below(ManagedEntity entity) {
        return of(entity, TaskFilterSpecRecursionOption.ALL);
    }

    private Tasks of(ManagedEntity entity, TaskFilterSpecRecursionOption recursion) {
        return with(spec -> spec.setEntity(new TaskFilterSpecByEntity()
                .setEntity(ManagedObjectReference.to(entity))
                .setRecursion(recursion)));
    }

    /** Those in one of these states. */
    public Tasks states(TaskInfoState... states) {
        return with(spec -> spec.setState(List.of(states)));
    }

    /** Those of these users; not those of the system. */
    public Tasks users(String... names) {
        return with(spec -> spec.setUserName(
                new TaskFilterSpecByUsername().setUserList(List.of(names)).setSystemUser(false)));
    }

    /** Those that were queued at this time or later. */
    public Tasks since(Instant begin) {
        return with(spec -> spec.setTime(time(spec).setBeginTime(begin)));
    }

    /** Those that were queued at this time or earlier. */
    public Tasks until(Instant end) {
        return with(spec -> spec.setTime(time(spec).setEndTime(end)));
    }

    private static TaskFilterSpecByTime time(TaskFilterSpec spec) {
        TaskFilterSpecByTime time = spec.getTime();
        return time == null ? new TaskFilterSpecByTime().setTimeType(TaskFilterSpecTimeOption.QUEUED_TIME) : time;
    }

    /** {@link #stream} begins with the oldest; it begins with the newest unless this is said. */
    public Tasks oldestFirst() {
        return new Tasks(vim, filter, reading.withOldestFirst());
    }

    /**
     * Asks for at most so many tasks in one reply, 500 unless said otherwise.
     *
     * @param size from 1 to 1,000, which is as much as servers give
     */
    public Tasks pageSize(int size) {
        return new Tasks(vim, filter, reading.withPageSize(size));
    }

    /** How long {@link #follow} waits before it asks again when there was nothing new; two seconds unless said otherwise. */
    public Tasks pollEvery(Duration pause) {
        return new Tasks(vim, filter, reading.withPause(pause));
    }

    /**
     * The tasks that the server has kept, each once. It is read and closed as {@link Events#stream}.
     *
     * @throws UnsupportedOperationException if the server has no task manager; an ESXi host has one, and refuses to make
     *     collectors
     */
    public Stream<TaskInfo> stream() {
        return HistoryReader.stream(vim, TaskLog.of(vim, filter), reading.oldestFirst(), reading.pageSize());
    }

    /**
     * The last tasks, the oldest of them first, and then new ones as they come, each once: as it stands then, which mostly
     * is queued or running. What becomes of it later isn't told; await the task for that. It is read and closed as
     * {@link Events#follow}.
     *
     * @param last how many tasks there are at first, at most; 0 for new ones only
     * @throws IllegalStateException if an end was given by {@link #until}
     * @throws UnsupportedOperationException if the server has no task manager
     */
    public Stream<TaskInfo> follow(int last) {
        TaskFilterSpecByTime time = filter.getTime();
        @Nullable Instant end = time == null ? null : time.getEndTime();
        return HistoryFollower.stream(vim, TaskLog.of(vim, filter), reading.checkedLast(last, end), reading);
    }
}
