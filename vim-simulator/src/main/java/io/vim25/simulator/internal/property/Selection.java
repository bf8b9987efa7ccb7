package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects that a filter selects, each once, with the paths of the properties that are wanted of it. */
final class Selection {
    private final ObjectFinder objects;
    private final PropertyFilterSpec filter;
    private final Map<String, List<PropertySpec>> specsOfTypes = new HashMap<>();
    private final Map<String, List<ParsedPath>> pathsOfTypes = new HashMap<>();
    private final Map<ServerObject, List<ParsedPath>> selected = new LinkedHashMap<>();
    private final List<ManagedObjectReference<?>> missing = new ArrayList<>();
    private final Sources sources = new Sources();

    private Selection(ObjectFinder objects, PropertyFilterSpec filter) {
        this.objects = objects;
        this.filter = filter;
    }

    /**
     * What a filter selects.
     *
     * @throws Refusal if an object isn't there to begin with, unless the filter wants that reported
     */
    static Selection of(ObjectFinder objects, PropertyFilterSpec filter) {
        Selection selection = new Selection(objects, filter);
        filter.getObjectSet().forEach(selection::add);
        if (!selection.missing.isEmpty() && !Boolean.TRUE.equals(filter.getReportMissingObjectsInResults())) {
            throw Refusal.notFound(selection.missing.get(0));
        }
        return selection;
    }

    /** What a filter selects that exists already: what isn't there any more is passed over. */
    static Selection again(ObjectFinder objects, PropertyFilterSpec filter) {
        Selection selection = new Selection(objects, filter);
        filter.getObjectSet().forEach(selection::add);
        return selection;
    }

    private void add(ObjectSpec start) {
        ServerObject object = objects.find(start.getObj());
        if (object == null) {
            missing.add(start.getObj());
            return;
        }
        sources.add(object);
        if (!Boolean.TRUE.equals(start.getSkip())) {
            select(object);
        }
        new Traversal(objects, sources).from(object, start.getSelectSet()).forEach(this::select);
    }

    /** All objects of a type have the same properties. */
    private void select(ServerObject object) {
        String type = object.reference().type();
        List<PropertySpec> specs = specsOfTypes.computeIfAbsent(type, key -> specs(object));
        if (!specs.isEmpty()) {
            selected.put(object, pathsOfTypes.computeIfAbsent(type, key -> paths(object, specs)));
        }
    }

    private List<PropertySpec> specs(ServerObject object) {
        return filter.getPropSet().stream()
                .filter(spec -> object.is(spec.getType()))
                .toList();
    }

    private static List<ParsedPath> paths(ServerObject object, List<PropertySpec> specs) {
        Set<String> paths = new LinkedHashSet<>();
        for (PropertySpec spec : specs) {
            paths.addAll(Boolean.TRUE.equals(spec.getAll()) ? object.propertyNames() : spec.getPathSet());
        }
        return paths.stream().map(ParsedPath::of).toList();
    }

    /** The objects in the order in which they were found. */
    Map<ServerObject, List<ParsedPath>> selected() {
        return selected;
    }

    /** The objects that the filter begins with and that aren't there. */
    List<ManagedObjectReference<?>> missing() {
        return missing;
    }

    /** What the selection depends on. */
    Sources sources() {
        return sources;
    }
}
