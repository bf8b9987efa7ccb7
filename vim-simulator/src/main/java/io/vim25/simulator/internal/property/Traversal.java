package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.SelectionSpec;
import io.vim25.generated.TraversalSpec;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes from object to object as traversal specs say, which may name each other. */
final class Traversal {
    private final ObjectFinder objects;
    private final Sources sources;
    private final Map<String, TraversalSpec> named = new HashMap<>();
    private final Map<String, ParsedPath> paths = new HashMap<>();
    private final Map<ServerObject, Set<TraversalSpec>> taken = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    /**
     * Makes one.
     *
     * @param sources takes note of what led to other objects
     */
    Traversal(ObjectFinder objects, Sources sources) {
        this.objects = objects;
        this.sources = sources;
    }

    /** The objects that are reached from one, without those that a spec passes over. */
    Set<ServerObject> from(ServerObject start, List<SelectionSpec> specs) {
        collectNames(specs);
        open(start, specs);
        Set<ServerObject> reached = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (Object target : targets(step)) {
                ServerObject next = objects.find(reference(step.spec(), target));
                // it may have gone, and be still listed
                if (next != null) {
                    if (!Boolean.TRUE.equals(step.spec().getSkip())) {
                        reached.add(next);
                    }
                    open(next, step.spec().getSelectSet());
                }
            }
        }
        return reached;
    }

    private void collectNames(List<SelectionSpec> specs) {
        for (SelectionSpec spec : specs) {
            if (spec instanceof TraversalSpec traversal) {
                if (traversal.getName() != null) {
                    named.put(traversal.getName(), traversal);
                }
                collectNames(traversal.getSelectSet());
            }
        }
    }

    /** Takes each spec from each object once: they may lead in circles. */
    private void open(ServerObject object, List<SelectionSpec> specs) {
        for (SelectionSpec spec : specs) {
            TraversalSpec traversal = resolve(spec);
            if (object.is(traversal.getType())
                    && taken.computeIfAbsent(object, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(traversal)) {
                open.add(new Step(object, traversal));
            }
        }
    }

    private TraversalSpec resolve(SelectionSpec spec) {
        if (spec instanceof TraversalSpec traversal) {
            return traversal;
        }
        TraversalSpec found = named.get(spec.getName());
        if (found == null) {
            throw Refusal.invalidArgument("specSet.objectSet.selectSet", "nothing is named " + spec.getName());
        }
        return found;
    }

    private List<?> targets(Step step) {
        ParsedPath path = paths.computeIfAbsent(step.spec().getPath(), ParsedPath::of);
        Object value = new PropertyReader(step.from()).read(path).value();
        sources.add(step.from(), path, value);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private static ManagedObjectReference<?> reference(TraversalSpec spec, Object value) {
        if (!(value instanceof ManagedObjectReference<?> reference)) {
            throw Refusal.invalidArgument(
                    "specSet.objectSet.selectSet.path", spec.getPath() + " doesn't lead to managed objects");
        }
        return reference;
    }

    private record Step(ServerObject from, TraversalSpec spec) {}
}
