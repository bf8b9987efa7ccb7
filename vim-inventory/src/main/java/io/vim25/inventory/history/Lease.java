package io.vim25.inventory.history;

import io.vim25.CallOptions;
import io.vim25.ManagedObjectNotFound;
import io.vim25.MethodFault;
import io.vim25.OutcomeUnknownException;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.generated.DestroyCollector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The collector that a reading has on the server: one at a time, and none any more once this is closed, whichever thread
 * closes it.
 */
final class Lease<T> implements AutoCloseable {
    /** How often one page is begun again. */
    private static final int MOST_RESTARTS = 5;
    /** A server that doesn't answer keeps a collector until its session ends; nobody waits long for that. */
    private static final Duration GIVING_UP = Duration.ofSeconds(10);

    private final Vim vim;
    private final Log<T> log;
    private final AtomicReference<@Nullable Cursor<T>> held = new AtomicReference<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    Lease(Vim vim, Log<T> log) {
        this.vim = vim;
        this.log = log;
    }

    /** The collector; null if there is none yet, or none any more. */
    @Nullable
    Cursor<T> cursor() {
        return held.get();
    }

    /** Makes a collector. */
    Cursor<T> open(@Nullable Instant from, @Nullable Instant to) {
        Cursor<T> opened = log.open(from, to);
        held.set(opened);
        if (isClosed()) {
            giveUp();
        }
        return opened;
    }

    /**
     * Reads a page, and again where the collector is lost meanwhile, or its place is unknown since a reply was lost. The
     * reading finds no cursor then, and opens one where it stood.
     */
    List<T> read(Supplier<List<T>> reading) {
        for (int restarts = 0; ; restarts++) {
            Cursor<T> before = held.get();
            try {
                return reading.get();
            } catch (MethodFault | OutcomeUnknownException e) {
                if (restarts == MOST_RESTARTS || isClosed() || !isLost(e, before)) {
                    throw e;
                }
                giveUp();
            }
        }
    }

    /** A collector of a session that has ended isn't there any more in the next one. */
    private boolean isLost(VimException e, @Nullable Cursor<T> before) {
        if (e instanceof ManagedObjectNotFound gone) {
            Cursor<T> now = held.get();
            return is(before, gone) || is(now, gone);
        }
        return e instanceof OutcomeUnknownException;
    }

    private static boolean is(@Nullable Cursor<?> cursor, ManagedObjectNotFound gone) {
        return cursor != null && cursor.collector().reference().equals(gone.getObj());
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Waits; true if this was closed meanwhile. */
    boolean isClosedWithin(Duration time) throws InterruptedException {
        return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        giveUp();
    }

    /** Removes the collector from the server, also on a thread that is interrupted. */
    private void giveUp() {
        Cursor<T> cursor = held.getAndSet(null);
        if (cursor == null) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            vim.with(CallOptions.deadline(GIVING_UP)).call(cursor.collector(), new DestroyCollector());
        } catch (VimException | IllegalStateException e) {
            // It went with its session, or will; a call listener is told. IllegalStateException: the Vim was closed
            // before.
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
