package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Event;
import io.vim25.generated.EventFilterSpec;
import io.vim25.generated.EventHistoryCollector;
import io.vim25.generated.EventManagerEventViewSpec;
import io.vim25.simulator.internal.model.EventCollectorObject;
import io.vim25.simulator.internal.model.EventManagerObject;
import io.vim25.simulator.internal.model.EventSelection;
import io.vim25.simulator.internal.model.Events;
import io.vim25.simulator.internal.model.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what has happened. */
final class EventManagerOperations extends EventManagerSkeleton {
    private static final int MOST = 1000;

    private final Call call;
    private final EventManagerObject manager;

    EventManagerOperations(Call call, EventManagerObject manager) {
        this.call = call;
        this.manager = manager;
    }

    @Override
    ManagedObjectReference<?> self() {
        return manager.reference();
    }

    /** The latest ones, if there are more than may be told. */
    @Override
    protected List<Event> queryEvents(EventFilterSpec filter, @Nullable EventManagerEventViewSpec eventViewSpec) {
        List<Event> all = new EventSelection(filter).of(call.vcenter().events());
        Integer wanted = filter.getMaxCount();
        int most = wanted == null ? MOST : Math.min(wanted, MOST);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    @Override
    protected ManagedObjectReference<EventHistoryCollector> createCollectorForEvents(EventFilterSpec filter) {
        Session session = call.session();
        Events events = call.vcenter().events();
        return session.add(new EventCollectorObject(session.nextId("events"), filter, events))
                .reference();
    }
}
