package io.vim25.inventory.history;

import io.vim25.generated.HistoryCollector;
import java.util.List;

/**
 * A collector on the server. Its place moves with each page, so that a page whose reply was lost can't be asked for
 * again.
 */
interface Cursor<T> {
    HistoryCollector collector();

    /** The newest items, as many as the collector's page size says, in no order. */
    List<T> latestPage();

    /** The items after the place; empty where there is none, or none yet. */
    List<T> next(int most);

    /** The items before the place; empty where there is none. */
    List<T> previous(int most);
}
