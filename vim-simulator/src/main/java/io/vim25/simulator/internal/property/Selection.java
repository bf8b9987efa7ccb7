package io.vim25.simulator.internal.property;

import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects that filters select, each once, with the paths of the properties that are wanted of it. */
final class Selection {
    private final ObjectFinder objects;
    private final Map<ServerObject, Set<String>> selected = new LinkedHashMap<>();

    Selection(ObjectFinder objects) {
        this.objects = objects;
    }

    /** Adds what a filter selects. */
    void add(PropertyFilterSpec filter) {
        for (ObjectSpec start : filter.getObjectSet()) {
            ServerObject object = objects.get(start.getObj());
            if (!Boolean.TRUE.equals(start.getSkip())) {
                select(object, filter.getPropSet());
            }
            new Traversal(objects)
                    .from(object, start.getSelectSet())
                    .forEach(reached -> select(reached, filter.getPropSet()));
        }
    }

    private void select(ServerObject object, List<PropertySpec> specs) {
        for (PropertySpec spec : specs) {
            if (object.is(spec.getType())) {
                Set<String> paths = selected.computeIfAbsent(object, key -> new LinkedHashSet<>());
                paths.addAll(Boolean.TRUE.equals(spec.getAll()) ? object.propertyNames() : spec.getPathSet());
            }
        }
    }

    /** The objects in the order in which they were found. */
    Map<ServerObject, Set<String>> selected() {
        return selected;
    }
}
