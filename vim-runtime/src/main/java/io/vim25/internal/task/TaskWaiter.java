package io.vim25.internal.task;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.update.Server;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All waits for tasks of one {@code Vim} and its views. Thread-safe. */
public final class TaskWaiter implements AutoCloseable {
    private final Supplier<Server> server;
    private final String name;
    private @Nullable Round round;
    private boolean closed;

    /**
     * Nobody waits yet.
     *
     * @param name what the threads are named after
     */
    public TaskWaiter(Supplier<Server> server, String name) {
        this.server = server;
        this.name = "vim-tasks-" + name;
    }

    /**
     * Begins to wait, without a remote call.
     *
     * @throws IllegalStateException if the {@code Vim} is closed
     */
    public synchronized TaskWait waitFor(ManagedObjectReference<?> task) {
        if (closed) {
            throw new IllegalStateException(task + ": this Vim is closed. Make a new one.");
        }
        TaskWait wait = round == null ? null : round.join(task);
        return wait == null ? begin(task) : wait;
    }

    private TaskWait begin(ManagedObjectReference<?> task) {
        Round begun = new Round(server.get(), name);
        TaskWait wait = begun.join(task);
        if (wait == null) {
            throw new IllegalStateException("a round that hasn't begun is over");
        }
        begun.start();
        round = begun;
        return wait;
    }

    private synchronized @Nullable Round shut() {
        closed = true;
        return round;
    }

    /** Ends all waits. */
    @Override
    public void close() {
        Round last = shut();
        if (last != null) {
            last.close();
        }
    }
}
