package io.vim25.internal.task;

import io.vim25.CallInterruptedException;
import io.vim25.TaskListener;
import io.vim25.TaskTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One wait for a task, by a thread or a future; closing it leaves the task to others that wait for it. */
public final class TaskWait implements AutoCloseable {
    private final Round round;
    private final WatchedTask task;
    private final AtomicBoolean closed = new AtomicBoolean();

    TaskWait(Round round, WatchedTask task) {
        this.round = round;
        this.task = task;
    }

    /**
     * Has this thread wait for the end.
     *
     * @param longest no longer than this; null for as long as it takes
     * @return how the task ended
     */
    public TaskStatus end(@Nullable Duration longest, TaskListener listener) {
        long deadline = System.nanoTime() + nanos(longest);
        Teller teller = new Teller(listener);
        TaskStatus status = task.status();
        while (true) {
            teller.tell(status);
            Supplier<RuntimeException> failure = status.failure();
            if (failure != null) {
                throw failure.get();
            }
            if (status.isOver()) {
                return status;
            }
            if (longest != null && deadline - System.nanoTime() <= 0) {
                throw new TaskTimeoutException(task + " hasn't ended after " + longest, round.trouble());
            }
            status = next(status, teller, deadline);
        }
    }

    private TaskStatus next(TaskStatus seen, Teller teller, long deadline) {
        boolean sooner = teller.isDue(seen) && teller.questionsFrom() - deadline < 0;
        try {
            return task.awaitOther(seen, sooner ? teller.questionsFrom() : deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for " + task, e);
        }
    }

    /** As long as a clock of nanoseconds can tell, which is longer than any task. */
    private static long nanos(@Nullable Duration longest) {
        Duration most = Duration.ofNanos(Long.MAX_VALUE / 2);
        return longest == null || longest.compareTo(most) > 0 ? most.toNanos() : longest.toNanos();
    }

    /**
     * Has a future wait for the end, which closes this when it is completed.
     *
     * @param listener is told by the future's executor; null if nobody is
     */
    public <T extends @Nullable Object> CompletableFuture<T> future(
            @Nullable TaskListener listener, Function<TaskStatus, T> outcome) {
        return new FutureWait<>(task, listener, outcome).start(this::close);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            round.leave(task);
        }
    }
}
