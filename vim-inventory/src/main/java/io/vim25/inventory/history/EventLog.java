package io.vim25.inventory.history;

import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventFilterSpecByTime;
import io.vim25.generated.EventManager;
import io.vim25.generated.ServiceInstance;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The events that a filter lets through. */
record EventLog(EventManager manager, EventFilterSpec filter) implements Log<Event> {
    private static final Comparator<Event> ORDER =
            Comparator.comparing(Event::getCreatedTime).thenComparing(Event::getKey);

    static EventLog of(Vim vim, EventFilterSpec filter) {
        var manager = ServiceInstance.of(vim).content().getEventManager();
        if (manager == null) {
            throw new UnsupportedOperationException(vim + " has no event manager.");
        }
        return new EventLog(vim.get(manager), filter);
    }

    @Override
    public Cursor<Event> open(@Nullable Instant from, @Nullable Instant to) {
        EventFilterSpecByTime time = filter.getTime();
        Bounds asked = time == null ? new Bounds(null, null) : new Bounds(time.getBeginTime(), time.getEndTime());
        Bounds bounds = asked.within(new Bounds(from, to));
        EventFilterSpec spec = filter.copy();
        if (!bounds.isEverything()) {
            spec.setTime(
                    new EventFilterSpecByTime().setBeginTime(bounds.begin()).setEndTime(bounds.end()));
        }
        return new EventCursor(manager.createCollector(spec));
    }

    @Override
    public Object key(Event item) {
        return item.getKey();
    }

    @Override
    public Instant time(Event item) {
        return item.getCreatedTime();
    }

    @Override
    public Comparator<Event> order() {
        return ORDER;
    }
}
