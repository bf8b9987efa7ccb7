package io.vim25.inventory.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading stands, and what it has given near there: what a reading that is begun again there gets once more.
 *
 * <p>Collectors give items by the time at which they were made, but items of several hosts are made by several clocks and
 * arrive when they can. So one begins again a while before the place, and knows what it has given since then; all else is
 * forgotten.
 */
final class Frontier<T> {
    private static final Duration SLACK = Duration.ofMinutes(10);

    private final Log<T> log;
    private final boolean newestFirst;
    private final Map<Object, Instant> given = new HashMap<>();
    private @Nullable Instant place;

    Frontier(Log<T> log, boolean newestFirst) {
        this.log = log;
        this.newestFirst = newestFirst;
    }

    /** How far a reading that begins at a time looks back from it. */
    static Instant before(Instant time) {
        return time.minus(SLACK);
    }

    /** Those items of a page that weren't given yet, in the order of reading. */
    List<T> fresh(List<T> page) {
        List<T> fresh = page.stream()
                .filter(item -> given.putIfAbsent(log.key(item), log.time(item)) == null)
                .sorted(newestFirst ? log.order().reversed() : log.order())
                .toList();
        if (!page.isEmpty()) {
            moveTo(leastAdvanced(page));
        }
        return fresh;
    }

    /** One item with a wrong time doesn't carry the place away. */
    private Instant leastAdvanced(List<T> page) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return page.stream()
                .map(log::time)
                .min(newestFirst ? order.reversed() : order)
                .orElseThrow();
    }

    private void moveTo(Instant time) {
        Instant from = place;
        if (from == null || (newestFirst ? time.isBefore(from) : time.isAfter(from))) {
            place = time;
            Instant border = border(time);
            given.values().removeIf(made -> newestFirst ? made.isAfter(border) : made.isBefore(border));
        }
    }

    private Instant border(Instant time) {
        return newestFirst ? time.plus(SLACK) : before(time);
    }

    /** What is to be asked for where reading begins again; everything as long as there was no item. */
    Bounds rest() {
        Instant border = place == null ? null : border(place);
        return newestFirst ? new Bounds(null, border) : new Bounds(border, null);
    }
}
