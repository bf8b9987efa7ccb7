package io.vim25.inventory.history;

import io.vim25.Vim;
import io.vim25.VimException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what there is, a page at a time. One thread reads; any may close. */
final class HistoryReader<T> extends Spliterators.AbstractSpliterator<T> {
    private final Log<T> log;
    private final boolean oldestFirst;
    private final int pageSize;
    private final Lease<T> lease;
    private final Frontier<T> frontier;
    private final Deque<T> page = new ArrayDeque<>();
    private Set<Object> latest = Set.of();
    private boolean isBehindLatest;
    private boolean atEnd;

    private HistoryReader(Vim vim, Log<T> log, boolean oldestFirst, int pageSize) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.log = log;
        this.oldestFirst = oldestFirst;
        this.pageSize = pageSize;
        this.lease = new Lease<>(vim, log);
        this.frontier = new Frontier<>(log, !oldestFirst);
    }

    static <T> Stream<T> stream(Vim vim, Log<T> log, boolean oldestFirst, int pageSize) {
        HistoryReader<T> reader = new HistoryReader<>(vim, log, oldestFirst, pageSize);
        return StreamSupport.stream(reader, false).onClose(reader.lease::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next = next();
        if (next == null) {
            lease.close();
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable T next() {
        try {
            while (page.isEmpty() && !atEnd && !lease.isClosed()) {
                page.addAll(lease.read(this::read));
            }
        } catch (VimException e) {
            if (!lease.isClosed()) {
                throw e;
            } // else who closes has taken the collector away from a call that is under way
        }
        return lease.isClosed() ? null : page.poll();
    }

    private List<T> read() {
        Cursor<T> cursor = lease.cursor();
        if (cursor == null) {
            Bounds rest = frontier.rest();
            cursor = lease.open(rest.begin(), rest.end());
            isBehindLatest = false;
            if (!oldestFirst) {
                return latest(cursor);
            }
        }
        return oldestFirst ? take(cursor.next(pageSize)) : previous(cursor);
    }

    /** Whether the items before the reset place begin with those of the latest page isn't the same on all servers. */
    private List<T> latest(Cursor<T> cursor) {
        cursor.collector().setLatestPageSize(pageSize);
        List<T> items = cursor.latestPage();
        latest = items.stream().map(log::key).collect(Collectors.toSet());
        return take(items);
    }

    /** The place is reset after the latest page was read, so that nothing falls between the two. */
    private List<T> previous(Cursor<T> cursor) {
        if (!isBehindLatest) {
            cursor.collector().reset();
            isBehindLatest = true;
        }
        List<T> items = cursor.previous(pageSize);
        atEnd = items.isEmpty();
        return frontier.fresh(
                items.stream().filter(item -> !latest.contains(log.key(item))).toList());
    }

    private List<T> take(List<T> items) {
        atEnd = items.isEmpty();
        return frontier.fresh(items);
    }
}
