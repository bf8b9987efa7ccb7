package io.vim25;

import io.vim25.internal.update.UpdateLoop;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A live copy of some objects and their properties: the server tells what has changed, and this keeps it. Made by
 * {@link Vim#informer}.
 *
 * <pre>{@code
 * try (Informer<VirtualMachine> vms = vim.informer(VirtualMachine_.TYPE)
 *         .select(VirtualMachine_.name(), VirtualMachine_.runtime().powerState())
 *         .start()) {
 *     vms.onChange(change -> System.out.println(change));
 *     System.out.println(vms.snapshot().size());
 * }
 * }</pre>
 *
 * <p>It asks the server in calls that wait there for something to change, for 30 seconds at most, on a daemon thread of
 * its own; each takes one connection while it waits. Where the session ends or the server restarts, all is read anew.
 * What it needs on the server (a property collector, a view) goes when it is closed, or its {@code Vim} is. Thread-safe.
 *
 * @param <T> the managed object
 */
public final class Informer<T extends ManagedObjectBase> implements AutoCloseable {
    private final String name;
    private final LiveRows<T> rows;
    private final UpdateLoop loop;
    private final AtomicInteger listeners = new AtomicInteger();

    private Informer(String name, LiveRows<T> rows, UpdateLoop loop) {
        this.name = name;
        this.rows = rows;
        this.loop = loop;
    }

    static <T extends ManagedObjectBase> Informer<T> start(Vim vim, Selection<T> selection) {
        String name = "vim-informer-" + selection.type();
        LiveRows<T> rows = new LiveRows<>(vim, selection);
        UpdateLoop loop = UpdateLoop.start(vim.watched(), name, rows);
        try {
            rows.complete().get();
            return new Informer<>(name, rows, loop);
        } catch (ExecutionException e) {
            loop.close();
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            loop.close();
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while " + name + " read for the first time", e);
        }
    }

    /**
     * All that is known now. What the server changed together is in it together. Costs time only where something has
     * changed since it was last asked for; no remote call.
     */
    public Snapshot<T> snapshot() {
        return rows.snapshot();
    }

    /**
     * Tells a listener of what there is and of what changes: first of each object as {@linkplain Change.Entered entered},
     * then of each change. It is called by a daemon thread of its own, one change after the other; what it throws is
     * logged. While it is busy, further changes of an object become one: it always hears of the latest, not of each.
     *
     * @return to end it; the informer's end does, too
     */
    public Subscription onChange(Consumer<? super Change<T>> listener) {
        return rows.subscribe(name + "-listener-" + listeners.incrementAndGet(), listener);
    }

    /** Why the server can't be asked at present, so that what is known may be out of date; empty if all is well. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(rows.failure());
    }

    /** Whether it has ended: it was closed, its {@code Vim} was, or a login was refused. */
    public boolean isClosed() {
        return loop.isClosed();
    }

    /**
     * Ends it, and removes from the server what it needed there. The last snapshot can still be had. Listeners aren't
     * told any more; one that is being told is not waited for.
     */
    @Override
    public void close() {
        loop.close();
        rows.close();
    }

    /** What it watches and how much of it there is; never a value. */
    @Override
    public String toString() {
        return name + rows.snapshot();
    }

    /** A listener that is told of changes; closing this ends that. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
