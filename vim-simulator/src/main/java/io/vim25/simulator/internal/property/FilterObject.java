package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.MissingObject;
import io.vim25.generated.ObjectUpdate;
import io.vim25.generated.ObjectUpdateKind;
import io.vim25.generated.PropertyFilter;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertyFilterUpdate;
import io.vim25.generated.PropertyFilter_;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.simulator.internal.model.SessionObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property filter: which objects and properties somebody watches, and what that one has been told. Of a change it
 * only takes note; objects are read, each once, when somebody asks what is new.
 */
public final class FilterObject extends SessionObject {
    private static final List<String> NAMES = List.of("spec", "partialUpdates");

    private final ManagedObjectReference<PropertyFilter> reference;
    private final CollectorObject collector;
    private final PropertyFilterSpec spec;
    private final boolean partialUpdates;
    private final ObjectFinder objects;
    private final Map<ServerObject, Known> known = new LinkedHashMap<>();
    private final Set<ServerObject> changed = new LinkedHashSet<>();
    private final Set<ServerObject> changedSources = new LinkedHashSet<>();
    private Sources sources = new Sources();
    private boolean isNew = true;

    FilterObject(
            String id,
            CollectorObject collector,
            PropertyFilterSpec spec,
            boolean partialUpdates,
            ObjectFinder objects) {
        this.reference = PropertyFilter_.TYPE.reference(id);
        this.collector = collector;
        this.spec = spec;
        this.partialUpdates = partialUpdates;
        this.objects = objects;
        check();
    }

    /** One object of each type shows whether its paths exist. */
    private void check() {
        Set<String> checked = new LinkedHashSet<>();
        Selection.of(objects, spec).selected().forEach((object, paths) -> {
            if (checked.add(object.reference().type())) {
                PropertyReader reader = new PropertyReader(object);
                paths.forEach(reader::read);
            }
        });
    }

    /** The collector that it belongs to. */
    public CollectorObject collector() {
        return collector;
    }

    /** Takes note of a change. */
    void note(ServerObject object) {
        if (sources.contains(object)) {
            changedSources.add(object);
        }
        if (known.containsKey(object)) {
            changed.add(object);
        }
    }

    /** Forgets what was told: all is new again. */
    void restart() {
        known.clear();
        changed.clear();
        changedSources.clear();
        isNew = true;
    }

    /** Whether there may be something to tell. */
    boolean isPending() {
        return isNew || !changed.isEmpty() || !changedSources.isEmpty();
    }

    /** What is new since this was asked last; null if nothing is. */
    @Nullable
    PropertyFilterUpdate update() {
        PropertyFilterUpdate update = new PropertyFilterUpdate().setFilter(reference);
        List<ObjectUpdate> updates = new ArrayList<>();
        if (isNew || changedSources.stream().anyMatch(source -> sources.isStale(objects, source))) {
            select(update, updates);
        }
        changed.forEach(object -> modify(object, updates));
        changed.clear();
        changedSources.clear();
        isNew = false;
        return updates.isEmpty() && update.getMissingSet().isEmpty() ? null : update.setObjectSet(updates);
    }

    private void select(PropertyFilterUpdate update, List<ObjectUpdate> updates) {
        Selection selection = Selection.again(objects, spec);
        sources = selection.sources();
        Map<ServerObject, List<ParsedPath>> selected = selection.selected();
        known.keySet().removeIf(object -> {
            boolean leaves = !selected.containsKey(object);
            if (leaves) {
                updates.add(leave(object));
            }
            return leaves;
        });
        selected.forEach((object, paths) -> enter(object, paths, updates));
        if (isNew) {
            selection.missing().forEach(object -> update.addMissingSet(missing(object)));
        }
    }

    private void enter(ServerObject object, List<ParsedPath> paths, List<ObjectUpdate> updates) {
        if (!known.containsKey(object)) {
            Known fresh = new Known(paths);
            updates.add(fresh.enter(object));
            known.put(object, fresh);
            changed.remove(object);
        }
    }

    private void modify(ServerObject object, List<ObjectUpdate> updates) {
        Known before = known.get(object);
        if (before == null) {
            return;
        }
        ServerObject now = objects.find(object.reference());
        ObjectUpdate update = now == null ? leave(object) : before.modify(now, partialUpdates);
        if (now == null) {
            known.remove(object);
        }
        if (update != null) {
            updates.add(update);
        }
    }

    private static ObjectUpdate leave(ServerObject object) {
        return new ObjectUpdate().setObj(object.reference()).setKind(ObjectUpdateKind.LEAVE);
    }

    private static MissingObject missing(ManagedObjectReference<?> object) {
        return new MissingObject()
                .setObj(object)
                .setFault(Refusal.notFound(object).asData());
    }

    @Override
    protected void gone() {
        collector.forget(this);
    }

    @Override
    public ManagedObjectReference<PropertyFilter> reference() {
        return reference;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "spec" -> spec;
            case "partialUpdates" -> partialUpdates;
            default -> super.property(name);
        };
    }
}
