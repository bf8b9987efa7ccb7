package io.vim25.internal.task;

import io.vim25.CallInterruptedException;
import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.internal.core.CreateListView;
import io.vim25.internal.core.ListView;
import io.vim25.internal.core.ModifyListView;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.UpdateSet;
import io.vim25.internal.core.View;
import io.vim25.internal.core.ViewManager_;
import io.vim25.internal.core.VimApi_;
import io.vim25.internal.update.Server;
import io.vim25.internal.update.UpdateLoop;
import io.vim25.internal.update.Watch;
import io.vim25.spi.TypeScope;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time from a first wait until there is nothing left to wait for: one view on the server, one loop that hears of its
 * changes, and one thread that puts tasks into it and takes them out. Threads that wait make no calls, so nothing but
 * their time-outs says how long they wait. Thread-safe.
 */
final class Round implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Server server;
    private final String name;
    private final Thread sender;
    private final Members members = new Members();
    private final Trouble sending = new Trouble();
    private final Trouble asking = new Trouble();
    private final Updates updates = new Updates(members);
    private @Nullable UpdateLoop loop;
    private @Nullable ListView list;
    private boolean over;
    private long sentAt = System.nanoTime() - PATIENCE.toNanos();
    private long neededAt = System.nanoTime();

    Round(Server server, String name) {
        this.server = server;
        this.name = name;
        this.sender = new Thread(this::sendAll, name + "-view");
        this.sender.setDaemon(true);
    }

    void start() {
        sender.start();
    }

    /** One more wait; null if this round is over. */
    synchronized @Nullable TaskWait join(ManagedObjectReference<?> task) {
        if (over) {
            return null;
        }
        TaskWait wait = new TaskWait(this, members.join(task));
        notifyAll();
        return wait;
    }

    synchronized void leave(WatchedTask task) {
        members.leave(task);
    }

    /** Why nothing is heard of tasks at present; null if all is well. */
    synchronized @Nullable RuntimeException trouble() {
        return asking.last() == null ? sending.last() : asking.last();
    }

    private void sendAll() {
        try {
            while (!isOver()) {
                try {
                    startLoop();
                    send();
                } catch (VimException e) {
                    sendingFailed(e);
                }
            }
        } catch (InterruptedException e) {
            fail(Failures.of(new CallInterruptedException(sender.getName() + " was interrupted", e)));
        } catch (RuntimeException | Error e) {
            fail(Failures.of(e));
        }
    }

    private void startLoop() throws InterruptedException {
        if (loop() == null) {
            awaitCalm();
            UpdateLoop started = UpdateLoop.start(server, name, this);
            synchronized (this) {
                loop = started;
            }
        }
    }

    private synchronized @Nullable UpdateLoop loop() {
        return loop;
    }

    private synchronized boolean isOver() {
        return over;
    }

    private synchronized void awaitCalm() throws InterruptedException {
        long left = sending.nanosToCalm(System.nanoTime());
        while (!over && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = sending.nanosToCalm(System.nanoTime());
        }
    }

    private synchronized @Nullable Batch next() throws InterruptedException {
        while (!over) {
            long now = System.nanoTime();
            long calm = list == null ? Long.MAX_VALUE : Math.max(sending.nanosToCalm(now), nanosToPace(now));
            Batch batch = calm == 0 ? members.take(now) : null;
            if (batch != null) {
                return batch;
            }
            TimeUnit.NANOSECONDS.timedWait(this, calm == 0 ? members.nanosToNext(now) : calm);
        }
        return null;
    }

    private long nanosToPace(long now) {
        return Math.max(0, sentAt + members.nanosOfPace() - now);
    }

    private void send() throws InterruptedException {
        Batch batch = next();
        ListView view = list();
        if (batch == null || view == null) {
            return;
        }
        try {
            List<ManagedObjectReference<?>> unknown =
                    server.polling().call(view, new ModifyListView(batch.add(), batch.remove()));
            sent(unknown);
        } catch (VimException e) {
            again(batch);
            throw e;
        }
    }

    private synchronized @Nullable ListView list() {
        return list;
    }

    private synchronized void sent(List<ManagedObjectReference<?>> unknown) {
        sending.isOver();
        sentAt = System.nanoTime();
        members.vanished(unknown, Updates::vanish);
    }

    private synchronized void again(Batch batch) {
        members.again(batch);
    }

    private void sendingFailed(VimException e) {
        LOG.debug("{}: can't change what is waited for at present", sender.getName(), e);
        if (UpdateLoop.isFinal(e)) {
            fail(Failures.of(e));
        } else if (!isExplained(e)) {
            failIfRefused(sending, e);
        }
    }

    /** A view that isn't there any more went with its session, and a task that isn't there any more has vanished. */
    private synchronized boolean isExplained(VimException e) {
        ListView view = list;
        if (view == null || !(e instanceof ManagedObjectNotFound gone)) {
            return false;
        }
        if (view.reference().equals(gone.getObj())) {
            list = null;
            Objects.requireNonNull(loop).renew();
            return true;
        }
        WatchedTask task = members.task(gone.getObj());
        members.vanished(List.of(gone.getObj()), Updates::vanish);
        return task != null;
    }

    private void failIfRefused(Trouble trouble, RuntimeException e) {
        boolean refused;
        synchronized (this) {
            trouble.note(e);
            refused = trouble.isRefusal();
        }
        if (refused) {
            fail(Failures.of(e));
        }
    }

    /** Ends all waits, and this. */
    private void fail(Supplier<RuntimeException> why) {
        UpdateLoop running;
        synchronized (this) {
            over = true;
            running = loop;
            members.clear(task -> task.update(status -> status.failed(why)));
            notifyAll();
        }
        if (running != null) {
            running.close();
        }
    }

    /** Ends all waits while the loop ends by itself, and waits until the sender has ended. */
    void close() {
        synchronized (this) {
            over = true;
            members.clear(task -> task.update(status -> status.failed(() -> Failures.closed(task))));
            notifyAll();
        }
        try {
            sender.join(PATIENCE.toMillis());
            if (sender.isAlive()) {
                sender.interrupt();
                sender.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("{}: interrupted while it ended", sender.getName(), e);
        }
    }

    @Override
    public View open(Vim vim) {
        ManagedObjectReference<?> manager = Objects.requireNonNull(
                server.content().getViewManager(), "a server whose API has tasks to wait for has a ViewManager");
        ListView made = vim.call(vim.get(ViewManager_.TYPE, manager), new CreateListView(List.of()));
        synchronized (this) {
            list = made;
        }
        return made;
    }

    @Override
    public PropertyFilterSpec filter(View view) {
        return TaskFilter.of(view);
    }

    @Override
    public boolean partialUpdates() {
        return false;
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public synchronized void opened() {
        members.anew();
        sending.isOver();
        notifyAll();
    }

    @Override
    public void changed(UpdateSet set) {
        long pace = read(set);
        if (!Boolean.TRUE.equals(set.getTruncated())) {
            LockSupport.parkNanos(pace);
        }
    }

    private synchronized long read(UpdateSet set) {
        asking.isOver();
        updates.read(set);
        endIfUnneeded(System.nanoTime() - neededAt > server.poll().toNanos());
        notifyAll();
        return members.nanosOfPace();
    }

    @Override
    public synchronized void idle() {
        asking.isOver();
        endIfUnneeded(true);
        if (!over && loop != null && members.isAnyUnheard()) {
            loop.renew();
        }
    }

    /** Not at once: a program that waits for one short task after the other doesn't pay for the view each time. */
    private void endIfUnneeded(boolean waited) {
        if (members.isAnyNeeded()) {
            neededAt = System.nanoTime();
        } else if (waited && loop != null) {
            over = true;
            loop.close();
            notifyAll();
        }
    }

    @Override
    public void failing(RuntimeException e) {
        failIfRefused(asking, e);
    }

    @Override
    public void failed(RuntimeException e) {
        fail(Failures.of(e));
    }
}
