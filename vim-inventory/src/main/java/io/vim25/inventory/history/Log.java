package io.vim25.inventory.history;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the server has kept and a filter lets through: events or tasks. */
interface Log<T> {
    /**
     * Makes a collector on the server, whose place is before the oldest item.
     *
     * @param from leaves out what is older, beside what the filter does; null for nothing more
     * @param to leaves out what is newer, beside what the filter does; null for nothing more
     */
    Cursor<T> open(@Nullable Instant from, @Nullable Instant to);

    /** What an item is known by on its server. */
    Object key(T item);

    /** When an item was made, by the server's clock. */
    Instant time(T item);

    /** The oldest first. */
    Comparator<T> order();
}
