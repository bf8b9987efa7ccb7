package io.vim25.internal.transport;

import io.vim25.CallInterruptedException;
import io.vim25.TransportException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one endpoint: as many as there are calls at a time, up to a limit. One that was idle for more than
 * two seconds is closed rather than used, since the server may be about to close it, and would then have the request,
 * but no reply. Thread-safe.
 */
final class Connections<L extends Lane> {
    private static final long LONGEST_IDLE = Duration.ofSeconds(2).toNanos();

    private final TransportSettings settings;
    private final Supplier<L> lanes;
    private final LongSupplier clock;
    private final Semaphore turns;
    /** The one freed last comes first. */
    private final Deque<Idle<L>> idle = new ConcurrentLinkedDeque<>();

    private volatile boolean closed;

    /**
     * None yet.
     *
     * @param lanes makes new ones
     * @param clock the time in nanoseconds, from any start
     */
    Connections(TransportSettings settings, Supplier<L> lanes, LongSupplier clock) {
        this.settings = settings;
        this.lanes = lanes;
        this.clock = clock;
        this.turns = new Semaphore(settings.maxConnections(), true);
    }

    /**
     * A lane for a call. Waits for one where all are in use.
     *
     * @param deadline when the call must have ended
     * @throws TransportException if none gets free in time
     */
    Lease take(Deadline deadline) {
        if (closed) {
            throw new TransportException("The transport to " + settings.server() + " is closed", false, null);
        }
        long waited = awaitTurn(deadline);
        closeOld();
        for (@Nullable Idle<L> next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (!next.lane().isStale()) {
                return new Lease(next.lane(), waited);
            }
            next.lane().close();
        }
        return new Lease(lanes.get(), waited);
    }

    /** An interrupt matters only to who must wait, and nobody overtakes those who do. */
    private long awaitTurn(Deadline deadline) {
        if (!turns.hasQueuedThreads() && turns.tryAcquire()) {
            return 0;
        }
        long start = clock.getAsLong();
        try {
            if (!turns.tryAcquire(deadline.bound(settings.timeouts().connectMillis()), TimeUnit.MILLISECONDS)) {
                deadline.check();
                throw noneFree(Timeouts.text(settings.timeouts().connect()), null);
            }
            return clock.getAsLong() - start;
        } catch (SocketTimeoutException e) {
            throw noneFree("all the time that the call had", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    "interrupted while waiting for a connection to " + settings.server() + "; nothing was sent", e);
        }
    }

    private TransportException noneFree(String time, @Nullable Exception cause) {
        return new TransportException(
                "All " + settings.maxConnections() + " connections to " + settings.server() + " were in use for " + time
                        + ". Fix: make fewer calls at a time, close streams that aren't read to their end, or raise"
                        + " maxConnections.",
                false,
                cause);
    }

    /** They are the last ones. */
    private void closeOld() {
        long now = clock.getAsLong();
        for (@Nullable Idle<L> last = idle.peekLast();
                last != null && now - last.since() > LONGEST_IDLE;
                last = idle.peekLast()) {
            if (idle.removeLastOccurrence(last)) {
                last.lane().close();
            }
        }
    }

    /** Closes what is idle now, and later what then becomes idle. */
    void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (@Nullable Idle<L> next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            next.lane().close();
        }
    }

    private record Idle<L>(L lane, long since) {}

    /** The use of a lane for one call; only the first of its ends counts. Thread-safe. */
    final class Lease {
        private final L lane;
        private final long waited;
        private final AtomicBoolean over = new AtomicBoolean();

        private Lease(L lane, long waited) {
            this.lane = lane;
            this.waited = waited;
        }

        L lane() {
            return lane;
        }

        /** How long it took until a connection was free. */
        Duration waited() {
            return Duration.ofNanos(waited);
        }

        /** Ends it after a reply that was read to its end, so that the next call may use the connection. */
        void keep() {
            if (!lane.isReusable()) {
                drop();
            } else if (over.compareAndSet(false, true)) {
                idle.addFirst(new Idle<>(lane, clock.getAsLong()));
                turns.release();
                if (closed) {
                    closeIdle();
                }
            }
        }

        /** Ends it, and its connection. */
        void drop() {
            if (over.compareAndSet(false, true)) {
                try {
                    lane.close();
                } finally {
                    turns.release();
                }
            }
        }
    }
}
