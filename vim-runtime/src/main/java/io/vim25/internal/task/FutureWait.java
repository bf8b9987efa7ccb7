package io.vim25.internal.task;

import io.vim25.TaskListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a future how a task ended. What runs in consequence runs on the future's executor, one thing after the other: the
 * thread that hears from the server never waits for a program.
 */
final class FutureWait<T extends @Nullable Object> {
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Executor executor = future.defaultExecutor();
    private final AtomicInteger news = new AtomicInteger();
    private final WatchedTask task;
    private final Teller teller;
    private final boolean tellsProgress;
    private final Function<TaskStatus, T> outcome;

    FutureWait(WatchedTask task, @Nullable TaskListener listener, Function<TaskStatus, T> outcome) {
        this.task = task;
        this.teller = new Teller(listener == null ? progress -> {} : listener);
        this.tellsProgress = listener != null;
        this.outcome = outcome;
    }

    /** Begins; {@code end} is run when the future is completed, also by somebody else. */
    CompletableFuture<T> start(Runnable end) {
        Runnable listener = this::changed;
        task.onChange(listener);
        var unused = future.whenComplete((result, problem) -> {
            task.forget(listener);
            end.run();
        });
        changed();
        return future;
    }

    /** Has the newest status told, if there is somebody to tell it to: now, or after what is being told. */
    private void changed() {
        TaskStatus status = task.status();
        boolean matters = tellsProgress || status.isOver() || status.question() != null;
        if (matters && news.getAndIncrement() == 0) {
            executor.execute(this::tellAll);
        }
    }

    private void tellAll() {
        int told;
        do {
            told = news.get();
            tell(task.status());
        } while (!news.compareAndSet(told, 0));
    }

    private void tell(TaskStatus status) {
        if (future.isDone()) {
            return;
        }
        try {
            teller.tell(status);
            if (teller.isDue(status)) {
                tellLater();
            }
            if (status.isOver()) {
                complete(status);
            }
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private void complete(TaskStatus status) {
        Supplier<RuntimeException> failure = status.failure();
        if (failure == null) {
            future.complete(outcome.apply(status));
        } else {
            future.completeExceptionally(failure.get());
        }
    }

    private void tellLater() {
        long left = Math.max(1, teller.questionsFrom() - System.nanoTime());
        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, executor).execute(this::changed);
    }
}
