package io.vim25.internal.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one endpoint: as many as there are calls at a time. One that was idle for more than two seconds is
 * closed rather than used, since the server may be about to close it, and would then have the request, but no reply.
 */
final class Connections {
    private static final long LONGEST_IDLE = Duration.ofSeconds(2).toNanos();

    private final Endpoint endpoint;
    private final @Nullable Tls tls;
    private final Timeouts timeouts;
    private final LongSupplier clock;
    /** Those that aren't used; the one freed last comes first. */
    private final Deque<Lane> free = new ArrayDeque<>();

    private boolean closed;

    /**
     * To an endpoint.
     *
     * @param tls null if the endpoint is without
     * @param clock the time in nanoseconds, from any start
     */
    Connections(Endpoint endpoint, @Nullable Tls tls, Timeouts timeouts, LongSupplier clock) {
        this.endpoint = endpoint;
        this.tls = tls;
        this.timeouts = timeouts;
        this.clock = clock;
    }

    /** A lane for a call. It comes back by {@link #release}, or never, if its connection can't be used again. */
    synchronized Lane take() {
        @Nullable Lane lane = free.pollFirst();
        if (lane != null && clock.getAsLong() - lane.freeSince() <= LONGEST_IDLE) {
            return lane;
        }
        if (lane != null) {
            lane.close();
            closeFree();
        }
        return new Lane(endpoint.url(), tls == null ? null : tls.sockets(), timeouts);
    }

    /** Gives a lane back whose reply was read to its end. */
    synchronized void release(Lane lane) {
        if (closed) {
            lane.close();
        } else {
            lane.free(clock.getAsLong());
            free.addFirst(lane);
        }
    }

    /** Closes what is idle now, and later what then becomes idle. */
    synchronized void close() {
        closed = true;
        closeFree();
    }

    private void closeFree() {
        free.forEach(Lane::close);
        free.clear();
    }
}
