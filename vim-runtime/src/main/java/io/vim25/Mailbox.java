package io.vim25;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The changes that one listener is yet to be told of, and the daemon thread that tells it. A slow listener holds nobody
 * up: changes of one object become one, so there are never more than there are objects. Thread-safe.
 */
final class Mailbox<T extends ManagedObjectBase> implements Informer.Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Consumer<? super Change<T>> listener;
    private final Consumer<Mailbox<T>> atClose;
    private final Map<ManagedObjectReference<?>, Pending<T>> pending = new LinkedHashMap<>();
    private final Thread thread;
    private boolean resynced;
    private @Nullable RuntimeException interrupted;
    private boolean closed;

    Mailbox(String name, Consumer<? super Change<T>> listener, Consumer<Mailbox<T>> atClose) {
        this.listener = listener;
        this.atClose = atClose;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** An object has changed: from nothing if it has entered, to nothing if it has left. */
    synchronized void changed(ManagedObjectReference<?> object, @Nullable Row<T> before, @Nullable Row<T> after) {
        Pending<T> earlier = pending.get(object);
        Pending<T> now = new Pending<>(earlier == null ? before : earlier.before, after);
        if (now.before == null && now.after == null) {
            pending.remove(object);
        } else {
            pending.put(object, now);
        }
        notifyAll();
    }

    synchronized void resynced() {
        resynced = true;
        notifyAll();
    }

    synchronized void interrupted(RuntimeException cause) {
        interrupted = cause;
        notifyAll();
    }

    private void run() {
        try {
            for (Change<T> change = next(); change != null; change = next()) {
                tell(change);
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted and has ended", thread.getName(), e);
        }
    }

    // What a listener does wrong, even an error, is not the end of it: the next change may do better.
    private void tell(Change<T> change) {
        try {
            listener.accept(change);
        } catch (Throwable e) {
            LOG.warn("{}: the listener failed; it goes on with the next change", thread.getName(), e);
        }
    }

    /** The next change; null at the end. */
    private synchronized @Nullable Change<T> next() throws InterruptedException {
        while (!closed && !resynced && interrupted == null && pending.isEmpty()) {
            wait();
        }
        if (closed) {
            return null;
        }
        RuntimeException cause = interrupted;
        if (cause != null) {
            interrupted = null;
            return new Change.Interrupted<>(cause);
        }
        if (resynced) {
            resynced = false;
            return new Change.Resynced<>();
        }
        Iterator<Pending<T>> oldest = pending.values().iterator();
        Change<T> change = oldest.next().change();
        oldest.remove();
        return change;
    }

    /** No more changes: what wasn't told yet won't be. One that is being told is not waited for. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            pending.clear();
            notifyAll();
        }
        atClose.accept(this);
    }

    @SuppressWarnings("UnusedVariable") // its components are read
    private record Pending<T extends ManagedObjectBase>(
            @Nullable Row<T> before, @Nullable Row<T> after) {
        Change<T> change() {
            if (before == null) {
                return new Change.Entered<>(Objects.requireNonNull(after));
            }
            return after == null ? new Change.Left<>(before) : new Change.Modified<>(before, after);
        }
    }
}
