package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import io.vim25.generated.SelectionSpec;
import io.vim25.generated.TraversalSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads where entities are. Immutable. */
final class EntityReader {
    private static final PropertySpec PLACE = properties("ManagedEntity", List.of("name", "parent"));
    private static final PropertySpec VAPP = properties("VirtualMachine", List.of("parentVApp"));

    private final Vim vim;
    private final PropertyCollector collector;

    EntityReader(Vim vim, PropertyCollector collector) {
        this.vim = vim;
        this.collector = collector;
    }

    /** The object of a reference, of its real type; no call. */
    ManagedEntity get(ManagedObjectReference<?> reference) {
        return vim.get(ManagedEntity_.TYPE, reference);
    }

    /** A folder or datacenter, with all folders and datacenters down to some of the folders of these, in one call. */
    Entities datacenters(ManagedObjectReference<?> start, Set<Edge> edges) {
        Entities found = new Entities(vim);
        List<PropertySpec> properties = lists(edges);
        properties.add(PLACE);
        read(found, filter(List.of(start), new Traversals(edges)::toDatacenters, false, properties));
        return found;
    }

    /** Entities, with what is directly below them, in one call. */
    Entities level(Collection<ManagedObjectReference<?>> starts, Set<Edge> edges) {
        Entities found = new Entities(vim);
        Traversals ways = new Traversals(edges);
        read(
                found,
                filter(starts, ways::oneLevel, true, List.of(PLACE)),
                filter(starts, entity -> List.of(), false, lists(edges)));
        return found;
    }

    /** Entities, with all that is below them: one call, and one more for each level of vApps in a folder. */
    Entities tree(Collection<ManagedObjectReference<?>> starts, Set<Edge> edges) {
        Entities found = new Entities(vim);
        Traversals ways = new Traversals(edges);
        Set<ManagedObjectReference<?>> asked = new LinkedHashSet<>();
        Set<ManagedObjectReference<?>> next = new LinkedHashSet<>(starts);
        while (!next.isEmpty()) {
            List<PropertySpec> properties = lists(edges);
            properties.add(PLACE);
            read(found, filter(next, ways::anyDepth, false, properties));
            asked.addAll(next);
            next = notRead(found, edges);
            next.removeAll(asked);
        }
        return found;
    }

    /** What is listed somewhere, and wasn't on the way. */
    private static Set<ManagedObjectReference<?>> notRead(Entities found, Set<Edge> edges) {
        Set<ManagedObjectReference<?>> missing = new LinkedHashSet<>();
        for (ManagedObjectReference<?> entity : found.references()) {
            for (ManagedObjectReference<?> below : found.below(entity, edges)) {
                if (found.name(below) == null) {
                    missing.add(below);
                }
            }
        }
        return missing;
    }

    /** Entities, with all that they are below of, in one call. */
    Entities above(Collection<ManagedObjectReference<?>> entities) {
        Entities found = new Entities(vim);
        SelectionSpec again = new SelectionSpec().setName("parents");
        List<SelectionSpec> ways = List.of(
                way("parents", "ManagedEntity", "parent").addSelectSet(again),
                way("vApps", "VirtualMachine", "parentVApp").addSelectSet(again));
        read(found, filter(entities, entity -> ways, false, List.of(PLACE, VAPP)));
        return found;
    }

    private void read(Entities found, PropertyFilterSpec... filters) {
        new PagedRead(collector, List.of(filters)).all().forEach(found::add);
    }

    private PropertyFilterSpec filter(
            Collection<ManagedObjectReference<?>> starts,
            Function<ManagedEntity, List<SelectionSpec>> ways,
            boolean withoutStarts,
            List<PropertySpec> properties) {
        PropertyFilterSpec filter =
                new PropertyFilterSpec().setPropSet(properties).setReportMissingObjectsInResults(true);
        for (ManagedObjectReference<?> start : starts) {
            filter.addObjectSet(
                    new ObjectSpec().setObj(start).setSkip(withoutStarts).setSelectSet(ways.apply(get(start))));
        }
        return filter;
    }

    private static TraversalSpec way(String name, String type, String path) {
        return new TraversalSpec().setName(name).setType(type).setPath(path).setSkip(false);
    }

    /** The properties that list what is below an entity. */
    private static List<PropertySpec> lists(Set<Edge> edges) {
        Map<String, List<String>> paths = new TreeMap<>();
        for (Edge edge : edges) {
            paths.computeIfAbsent(edge.type(), type -> new ArrayList<>()).add(edge.property());
        }
        List<PropertySpec> specs = new ArrayList<>();
        paths.forEach((type, properties) -> specs.add(properties(type, properties)));
        return specs;
    }

    private static PropertySpec properties(String type, List<String> paths) {
        return new PropertySpec().setType(type).setAll(false).setPathSet(paths);
    }
}
