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
    private final Map<String, TraversalSpec> named = new HashMap<>();
    private final Map<ServerObject, Set<TraversalSpec>> taken = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    Traversal(ObjectFinder objects) {
        this.objects = objects;
    }

    /** The objects that are reached from one, without those that a spec passes over. */
    Set<ServerObject> from(ServerObject start, List<SelectionSpec> specs) {
        collectNames(specs);
        open(start, specs);
        Set<ServerObject> reached = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (ServerObject next : targets(step)) {
                if (!Boolean.TRUE.equals(step.spec().getSkip())) {
                    reached.add(next);
                }
                open(next, step.spec().getSelectSet());
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

    private List<ServerObject> targets(Step step) {
        Object value = PropertyReader.value(step.from(), step.spec().getPath());
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream().map(target -> target(step.spec(), target)).toList();
    }

    private ServerObject target(TraversalSpec spec, Object value) {
        if (!(value instanceof ManagedObjectReference<?> reference)) {
            throw Refusal.invalidArgument(
                    "specSet.objectSet.selectSet.path", spec.getPath() + " doesn't lead to managed objects");
        }
        return objects.get(reference);
    }

    private record Step(ServerObject from, TraversalSpec spec) {}
}
