package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datacenter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows one pattern through the inventory. Used once, by one thread. */
final class Search {
    private final EntityReader reader;
    private final PathPattern pattern;
    private final Sought sought;
    private List<Place> seen = List.of();

    Search(EntityReader reader, PathPattern pattern, Sought sought) {
        this.reader = reader;
        this.pattern = pattern;
        this.sought = sought;
    }

    /** What matches from an entity on, each once, in the inventory's order. */
    List<Place> below(ManagedObjectReference<?> base) {
        return follow(List.of(Place.start(base)));
    }

    /**
     * What matches from an entity on, or from those folders of the datacenters below it on that have what is sought:
     * relative paths may leave these out.
     */
    List<Place> belowDatacentersOf(ManagedObjectReference<?> base) {
        return follow(pattern.size() > 0 && pattern.isAnyDepth(0) ? List.of(Place.start(base)) : starts(base));
    }

    /** What there was where the last name was looked for, whatever its type. */
    List<Place> seen() {
        return seen;
    }

    private List<Place> follow(List<Place> starts) {
        List<Place> places = starts;
        for (int step = 0; step < pattern.size() && !places.isEmpty(); step++) {
            if (pattern.isAnyDepth(step)) {
                return found(atAnyDepth(places, step));
            }
            places = oneLevel(places, step);
        }
        return found(places);
    }

    private List<Place> starts(ManagedObjectReference<?> base) {
        Set<Edge> edges = sought.hasHome() ? sought.datacenterFolders() : EnumSet.noneOf(Edge.class);
        edges.add(Edge.CHILD);
        List<Place> starts = new ArrayList<>(List.of(Place.start(base)));
        addStarts(starts, reader.datacenters(base, edges), Place.start(base), edges);
        return starts;
    }

    private void addStarts(List<Place> starts, Entities entities, Place place, Set<Edge> edges) {
        if (entities.get(place.entity()) instanceof Datacenter) {
            starts.addAll(sought.hasHome() ? children(entities, place, edges) : List.of(place));
        } else {
            children(entities, place, edges).forEach(child -> addStarts(starts, entities, child, edges));
        }
    }

    private List<Place> oneLevel(List<Place> places, int step) {
        Set<Edge> edges = sought.levelEdges(step == pattern.size() - 1);
        seen = children(reader.level(entities(places), edges), places, edges);
        return seen.stream()
                .filter(place -> pattern.matches(step, place.name()))
                .toList();
    }

    private List<Place> atAnyDepth(List<Place> places, int step) {
        Set<Edge> edges = sought.treeEdges();
        Entities tree = reader.tree(entities(places), edges);
        List<Place> matches = new ArrayList<>();
        seen = new ArrayList<>();
        places.forEach(place -> walk(tree, place, edges, pattern.from(step), matches));
        return matches;
    }

    private void walk(Entities tree, Place place, Set<Edge> edges, Set<Integer> steps, List<Place> matches) {
        for (Place child : children(tree, place, edges)) {
            seen.add(child);
            Set<Integer> next = pattern.after(steps, child.name());
            if (next.contains(pattern.size())) {
                matches.add(child);
            }
            walk(tree, child, edges, next, matches);
        }
    }

    /** Those of the type that is sought; a compute resource stands for its hosts. */
    private List<Place> found(List<Place> matches) {
        Map<ManagedObjectReference<?>, Place> found = new LinkedHashMap<>();
        for (Place place : sought.isHosts() ? withHosts(matches) : matches) {
            if (sought.accepts(reader.get(place.entity()))) {
                found.merge(place.entity(), place, (one, other) -> one.isHome() || !other.isHome() ? one : other);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Place> withHosts(List<Place> matches) {
        List<Place> resources = matches.stream()
                .filter(place -> reader.get(place.entity()) instanceof ComputeResource)
                .toList();
        if (resources.isEmpty() || pattern.isAnyDepth(pattern.size() - 1)) {
            return matches;
        }
        Set<Edge> edges = EnumSet.of(Edge.HOST);
        List<Place> all = new ArrayList<>(matches);
        all.addAll(children(reader.level(entities(resources), edges), resources, edges));
        return all;
    }

    private static List<ManagedObjectReference<?>> entities(Collection<Place> places) {
        return places.stream()
                .<ManagedObjectReference<?>>map(Place::entity)
                .distinct()
                .toList();
    }

    private static List<Place> children(Entities entities, List<Place> places, Set<Edge> edges) {
        return places.stream()
                .flatMap(place -> children(entities, place, edges).stream())
                .toList();
    }

    private static List<Place> children(Entities entities, Place place, Set<Edge> edges) {
        List<Place> children = new ArrayList<>();
        for (ManagedObjectReference<?> child : entities.below(place.entity(), edges)) {
            String name = entities.name(child);
            if (name != null) {
                children.add(place.below(child, name, entities.parent(child)));
            }
        }
        return children;
    }
}
