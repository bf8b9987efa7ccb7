package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.EventManager;
import io.vim25.generated.EventManager_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What remembers events. */
public final class EventManagerObject extends ServerObject {
    static final ManagedObjectReference<EventManager> REFERENCE = EventManager_.TYPE.reference("EventManager");
    private static final List<String> NAMES = List.of("latestEvent", "maxCollector");
    private static final int MAX_COLLECTORS = 32;

    private final Events events;

    EventManagerObject(Events events) {
        this.events = events;
    }

    /** Something has happened. */
    void posted() {
        changed();
    }

    @Override
    public ManagedObjectReference<EventManager> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "latestEvent" -> latest();
            case "maxCollector" -> MAX_COLLECTORS;
            default -> super.property(name);
        };
    }

    private @Nullable Object latest() {
        List<Events.Entry> entries = events.entries();
        return entries.isEmpty() ? null : entries.get(entries.size() - 1).event();
    }
}
