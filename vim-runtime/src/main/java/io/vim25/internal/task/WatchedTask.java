package io.vim25.internal.task;

import io.vim25.ManagedObjectReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** A task in the view, and who waits for it: each task wakes its own. Thread-safe. */
final class WatchedTask {
    private final ManagedObjectReference<?> reference;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile TaskStatus status = TaskStatus.UNKNOWN;

    /** How many wait, and whether the present view has told of it; guarded by the round. */
    private int waits;

    private boolean heard;

    WatchedTask(ManagedObjectReference<?> reference) {
        this.reference = reference;
    }

    ManagedObjectReference<?> reference() {
        return reference;
    }

    void join() {
        waits++;
    }

    void leave() {
        waits--;
    }

    boolean isWaitedFor() {
        return waits > 0;
    }

    void heard() {
        heard = true;
    }

    void unheard() {
        heard = false;
    }

    boolean isHeard() {
        return heard;
    }

    TaskStatus status() {
        return status;
    }

    /** Has news; what has ended stays as it is. */
    void update(UnaryOperator<TaskStatus> news) {
        lock.lock();
        try {
            if (status.isOver()) {
                return;
            }
            status = news.apply(status);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls a listener after each change, which must return at once. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Waits until the status is another one, or it is {@code until} by {@link System#nanoTime}.
     *
     * @return the present status
     */
    @SuppressWarnings("ReferenceEquality") // another status is news, also if it says the same
    TaskStatus awaitOther(TaskStatus seen, long until) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = until - System.nanoTime();
            while (status == seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return status;
        } finally {
            lock.unlock();
        }
    }

    /** The task for people. */
    @Override
    public String toString() {
        return status.name(reference);
    }
}
