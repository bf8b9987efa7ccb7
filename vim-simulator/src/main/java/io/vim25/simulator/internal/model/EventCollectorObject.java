package io.vim25.simulator.internal.model;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventHistoryCollector;
import io.vim25.generated.EventHistoryCollector_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads events in portions, from a place in them that it remembers, and has the latest ones at hand. */
public final class EventCollectorObject extends SessionObject implements Changes.Listener {
    private static final List<String> NAMES = List.of("filter", "latestPage", "initialized");
    private static final int DEFAULT_PAGE = 10;

    private final ManagedObjectReference<EventHistoryCollector> reference;
    private final EventFilterSpec filter;
    private final Events events;
    private int pageSize = DEFAULT_PAGE;
    private int place;

    /** Makes one, which stands before the page of the latest events. */
    public EventCollectorObject(String id, EventFilterSpec filter, Events events) {
        this.reference = EventHistoryCollector_.TYPE.reference(id);
        this.filter = filter;
        this.events = events;
        reset();
    }

    private List<Event> selected() {
        return new EventSelection(filter).of(events);
    }

    /** Goes to the oldest. */
    public void rewind() {
        place = 0;
    }

    /** Goes to where the page of the latest begins. */
    public void reset() {
        place = Math.max(0, selected().size() - pageSize);
    }

    /** How many the latest page has. */
    public void setPageSize(int size) {
        pageSize = size;
        changed();
    }

    /** The next ones after its place, the oldest first; none at the end. */
    public List<Event> next(int count) {
        List<Event> all = selected();
        int end = Math.min(all.size(), place + count);
        List<Event> page = all.subList(place, end);
        place = end;
        return page;
    }

    /** The ones before its place, the latest first; none at the beginning. */
    public List<Event> previous(int count) {
        int start = Math.max(0, place - count);
        List<Event> page = new ArrayList<>(selected().subList(start, place));
        Collections.reverse(page);
        place = start;
        return page;
    }

    @Override
    public void changed(ServerObject object) {
        if (object instanceof EventManagerObject) {
            changed();
        }
    }

    @Override
    public boolean is(String type) {
        return super.is(type) || type.equals("HistoryCollector");
    }

    @Override
    public ManagedObjectReference<EventHistoryCollector> reference() {
        return reference;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "filter" -> filter;
            case "latestPage" -> latest();
            case "initialized" -> true;
            default -> super.property(name);
        };
    }

    /** The latest first. */
    private ArrayOf<Event> latest() {
        List<Event> all = selected();
        List<Event> page = new ArrayList<>(all.subList(Math.max(0, all.size() - pageSize), all.size()));
        Collections.reverse(page);
        return new ArrayOf<>("ArrayOfEvent", page);
    }
}
