package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.DynamicProperty;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.ObjectContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities that were read, with the properties that tell where they are. One thread fills it. */
final class Entities {
    private final Vim vim;
    private final Map<ManagedObjectReference<?>, Map<String, Object>> properties = new HashMap<>();

    Entities(Vim vim) {
        this.vim = vim;
    }

    void add(ObjectContent content) {
        Map<String, Object> values = properties.computeIfAbsent(content.getObj(), key -> new HashMap<>());
        for (DynamicProperty property : content.getPropSet()) {
            values.put(property.getName(), property.getVal());
        }
    }

    /** All that were read. */
    Set<ManagedObjectReference<?>> references() {
        return properties.keySet();
    }

    /** The object of a reference, of its real type. */
    ManagedEntity get(ManagedObjectReference<?> reference) {
        return vim.get(ManagedEntity_.TYPE, reference);
    }

    /** The name, or null if the entity wasn't read: it is gone, or the user may not see it. */
    @Nullable
    String name(ManagedObjectReference<?> reference) {
        return value(reference, "name") instanceof String name ? name : null;
    }

    /** What an entity is below of; for a machine that has no folder, that is its vApp. */
    @Nullable
    ManagedObjectReference<?> parent(ManagedObjectReference<?> reference) {
        Object parent = value(reference, "parent");
        Object above = parent == null ? value(reference, "parentVApp") : parent;
        return above instanceof ManagedObjectReference<?> entity ? entity : null;
    }

    /** What is below an entity, in its order. */
    List<ManagedObjectReference<?>> below(ManagedObjectReference<?> reference, Set<Edge> edges) {
        ManagedEntity entity = get(reference);
        List<ManagedObjectReference<?>> below = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.isOf(entity)) {
                addTo(below, value(reference, edge.property()));
            }
        }
        return below;
    }

    private static void addTo(List<ManagedObjectReference<?>> below, @Nullable Object value) {
        if (value instanceof ManagedObjectReference<?> one) {
            below.add(one);
        } else if (value instanceof List<?> several) {
            several.forEach(one -> addTo(below, one));
        }
    }

    private @Nullable Object value(ManagedObjectReference<?> reference, String property) {
        return properties.getOrDefault(reference, Map.of()).get(property);
    }
}
