package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertyFilterUpdate;
import io.vim25.generated.UpdateSet;
import io.vim25.simulator.internal.model.Changes;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.SessionObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A property collector of a session: its filters, and what they have told. */
public final class CollectorObject extends SessionObject implements Changes.Listener {
    private static final List<String> NAMES = List.of("filter");

    private final ManagedObjectReference<PropertyCollector> reference;
    private final Session session;
    private final ObjectFinder objects;
    private final List<FilterObject> filters = new ArrayList<>();
    private final UpdateLog log = new UpdateLog();
    private int cancellations;

    /**
     * Makes one.
     *
     * @param objects the objects that the session sees
     */
    public CollectorObject(ManagedObjectReference<PropertyCollector> reference, Session session, ObjectFinder objects) {
        this.reference = reference;
        this.session = session;
        this.objects = objects;
    }

    /** Adds a filter. */
    public FilterObject addFilter(PropertyFilterSpec spec, boolean partialUpdates) {
        FilterObject filter = new FilterObject(session.nextId("filter"), this, spec, partialUpdates, objects);
        filters.add(session.add(filter));
        changed();
        return filter;
    }

    void forget(FilterObject filter) {
        filters.remove(filter);
        changed();
    }

    @Override
    public void changed(ServerObject object) {
        for (FilterObject filter : filters) {
            filter.note(object);
        }
    }

    /**
     * Begins to look for what is new since a version.
     *
     * @param version the last that the client has; null or empty if all is new to it
     * @return the number to ask with
     */
    public long begin(@Nullable String version) {
        if (version != null && !version.isEmpty()) {
            return log.receive(version);
        }
        filters.forEach(FilterObject::restart);
        return log.restart();
    }

    /**
     * What is new since a version.
     *
     * @param since as {@link #begin} gave it
     * @param limit how many objects are told of at most
     * @return null if nothing is
     */
    public @Nullable UpdateSet next(long since, int limit) {
        // somebody else may have gone on meanwhile
        log.receive(String.valueOf(since));
        if (log.next() == null) {
            List<PropertyFilterUpdate> updates = filters.stream()
                    .filter(FilterObject::isPending)
                    .map(FilterObject::update)
                    .filter(Objects::nonNull)
                    .toList();
            if (!updates.isEmpty()) {
                log.add(updates, limit);
            }
        }
        return log.next();
    }

    /** Ends the waits that are under way. */
    public void cancelWaits() {
        cancellations++;
    }

    /** How often waits were ended: one that has seen another number is to end. */
    public int cancellations() {
        return cancellations;
    }

    @Override
    protected void gone() {
        List.copyOf(filters).forEach(session::remove);
    }

    @Override
    public ManagedObjectReference<PropertyCollector> reference() {
        return reference;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("filter") ? references(filters) : super.property(name);
    }
}
