package io.vim25.inventory.history;

import io.vim25.generated.Event;
import io.vim25.generated.EventHistoryCollector;
import java.util.List;

/** A collector of events. */
record EventCursor(EventHistoryCollector collector) implements Cursor<Event> {
    @Override
    public List<Event> latestPage() {
        return collector.latestPage();
    }

    @Override
    public List<Event> next(int most) {
        return collector.readNext(most);
    }

    @Override
    public List<Event> previous(int most) {
        return collector.readPrev(most);
    }
}
