package io.vim25.internal.update;

import io.vim25.CallInterruptedException;
import io.vim25.InvalidLogin;
import io.vim25.LoginRefusedException;
import io.vim25.SessionEndedException;
import io.vim25.TransportException;
import io.vim25.VimException;
import io.vim25.internal.core.UpdateSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server again and again what has changed in what is watched, on a daemon thread of its own. Where the session
 * ends, or the server restarts, all is made again. Thread-safe.
 */
public final class UpdateLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateLoop.class);

    /** How long {@link #close} waits for the loop at first, after each thing that should end it. */
    private static final Duration SHORT = Duration.ofMillis(50);

    /** How long it waits at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Server server;
    private final Watch watch;
    private final Thread thread;
    private final Pause pause = new Pause();
    private volatile @Nullable Filter filter;

    /** What is still to be removed from a server that couldn't be asked. */
    private final List<Filter> undone = new ArrayList<>();

    private volatile boolean closed;
    private volatile boolean stale;

    private UpdateLoop(Server server, String name, Watch watch) {
        this.server = server;
        this.watch = watch;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /**
     * Begins to watch. The filter is there when this returns; the first changes come on the loop's thread.
     *
     * @param name the thread's
     * @throws VimException if it can't be made; nothing of it is left then
     * @throws IllegalStateException if the {@code Vim} is closed
     */
    public static UpdateLoop start(Server server, String name, Watch watch) {
        UpdateLoop loop = new UpdateLoop(server, name, watch);
        server.loops().add(loop);
        try {
            loop.open();
            loop.thread.start();
            return loop;
        } catch (RuntimeException e) {
            server.loops().remove(loop);
            throw e;
        }
    }

    private Filter open() {
        undone.removeIf(Filter::destroy);
        Filter opened = Filter.open(server, watch);
        filter = opened;
        watch.opened();
        return opened;
    }

    private void run() {
        try {
            while (!closed) {
                turnOrBeginAgain();
            }
        } catch (RuntimeException | Error e) {
            end(e);
        } finally {
            // so that what this was interrupted with doesn't keep it from tidying up
            Thread.interrupted();
            destroy();
            undone.removeIf(Filter::destroy);
            server.loops().remove(this);
        }
    }

    private void turnOrBeginAgain() {
        try {
            turn();
        } catch (CallInterruptedException e) {
            if (!stale) {
                throw e;
            }
        }
    }

    private void end(Throwable e) {
        if (closed) {
            LOG.debug("{}: ended while it was closed", thread.getName(), e);
            return;
        }
        closed = true;
        watch.failed(e instanceof RuntimeException known ? known : new IllegalStateException(e));
    }

    /** One wait; if it fails in a way that may pass, a pause, and where the filter is gone a new one. */
    private void turn() {
        try {
            forgetStale();
            Filter open = filter;
            UpdateSet updates = (open == null ? open() : open).next();
            pause.reset();
            tell(updates);
        } catch (VimException e) {
            if (closed || isFinal(e)) {
                throw e;
            }
            recover(e);
        }
    }

    private synchronized void forgetStale() {
        if (stale) {
            stale = false;
            // so that what this was told by doesn't keep it from beginning again
            Thread.interrupted();
            destroy();
        }
    }

    private void tell(@Nullable UpdateSet updates) {
        if (updates == null) {
            watch.idle();
            return;
        }
        try {
            watch.changed(updates);
        } catch (VimException e) {
            // these updates won't come again
            destroy();
            throw e;
        }
    }

    private void recover(VimException e) {
        Filter open = filter;
        boolean lost = open != null && open.isLost();
        LOG.debug("{}: {}", thread.getName(), lost ? "the session ended; beginning again" : "can't ask at present", e);
        if (lost || mayHaveMissed(e)) {
            destroy();
        }
        if (!lost) {
            watch.failing(e);
            pause.await(e);
        }
    }

    /**
     * Whether updates may be lost: a fault is the server's own word that the filter can't be asked any more, and a reply
     * that was lost may not come again. Where nothing was sent, all is as it was.
     */
    private static boolean mayHaveMissed(VimException e) {
        return !(e instanceof TransportException transport) || transport.mayHaveBeenSent();
    }

    /** Whether asking again is of no use. */
    public static boolean isFinal(VimException e) {
        return e instanceof LoginRefusedException
                || e instanceof InvalidLogin
                || e instanceof SessionEndedException
                || e instanceof CallInterruptedException;
    }

    private void destroy() {
        Filter open = filter;
        filter = null;
        if (open != null && !open.destroy()) {
            undone.add(open);
        }
    }

    /** Makes all anew at once, also while the server has a wait under way: what is watched isn't there any more. */
    public synchronized void renew() {
        stale = true;
        thread.interrupt();
    }

    /** Whether this was closed, or has ended by itself. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Ends the loop, and waits until nothing of it is left on the server; for some seconds, if the server doesn't
     * answer. On the loop's own thread it ends after the call that the loop is in.
     */
    @Override
    public void close() {
        closed = true;
        if (Thread.currentThread() == thread) {
            return;
        }
        // Again and again: one that comes just before the wait that it is meant for ends nothing.
        for (long wait = SHORT.toMillis(); thread.isAlive() && wait < PATIENCE.toMillis(); wait *= 2) {
            cancel();
            join(wait);
        }
        if (thread.isAlive()) {
            thread.interrupt();
            join(PATIENCE.toMillis());
        }
    }

    private void cancel() {
        Filter open = filter;
        if (open != null) {
            open.cancel();
        }
    }

    private void join(long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("{}: interrupted while it ended", thread.getName(), e);
        }
    }
}
