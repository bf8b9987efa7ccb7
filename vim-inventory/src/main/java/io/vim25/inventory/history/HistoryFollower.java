package io.vim25.inventory.history;

import io.vim25.CallInterruptedException;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.generated.ServiceInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gives the last items, and then new ones as they come, until it is closed. One thread reads; any may close. */
final class HistoryFollower<T> extends Spliterators.AbstractSpliterator<T> {
    private final Vim vim;
    private final Log<T> log;
    private final int last;
    private final int pageSize;
    private final Duration pause;
    private final Lease<T> lease;
    private final Frontier<T> frontier;
    private final Deque<T> page = new ArrayDeque<>();
    private @Nullable Instant begin;

    private HistoryFollower(Vim vim, Log<T> log, int last, Reading reading) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.vim = vim;
        this.log = log;
        this.last = last;
        this.pageSize = reading.pageSize();
        this.pause = reading.pause();
        this.lease = new Lease<>(vim, log);
        this.frontier = new Frontier<>(log, false);
    }

    static <T> Stream<T> stream(Vim vim, Log<T> log, int last, Reading reading) {
        HistoryFollower<T> follower = new HistoryFollower<>(vim, log, last, reading);
        return StreamSupport.stream(follower, false).onClose(follower.lease::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next;
        try {
            next = next();
        } catch (VimException e) {
            if (!lease.isClosed()) {
                throw e;
            }
            return false; // whoever closes takes the collector away from a call that is under way
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable T next() {
        if (begin == null) {
            begin();
        }
        while (!lease.isClosed()) {
            T next = page.poll();
            if (next != null) {
                return next;
            }
            if (!poll(page)) {
                pause();
            }
        }
        return null;
    }

    /**
     * The collector first, so that nothing falls between the last items and the new ones: what it has now is of the last
     * minutes, and what it has later is new. If that is too little, the items before are read by another collector.
     */
    private void begin() {
        begin = Frontier.before(ServiceInstance.of(vim).currentTime());
        List<T> present = new ArrayList<>();
        boolean more = true;
        while (more && !lease.isClosed()) {
            more = poll(present);
        }
        if (present.size() < last) {
            try (Stream<T> newest = HistoryReader.stream(vim, log, false, Math.min(last, pageSize))) {
                present.addAll(frontier.fresh(newest.limit(last).toList()));
            }
        }
        present.sort(log.order());
        page.addAll(present.subList(Math.max(0, present.size() - last), present.size()));
    }

    /** Whether there was anything: then there may be more. */
    private boolean poll(Collection<? super T> to) {
        List<T> items = lease.read(this::read);
        to.addAll(frontier.fresh(items));
        return !items.isEmpty();
    }

    private List<T> read() {
        Cursor<T> cursor = lease.cursor();
        if (cursor == null) {
            cursor = lease.open(new Bounds(begin, null).within(frontier.rest()).begin(), null);
        }
        return cursor.next(pageSize);
    }

    private void pause() {
        try {
            lease.isClosedWithin(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for what happens next", e);
        }
    }
}
