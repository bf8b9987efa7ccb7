package io.vim25.inventory.alarm;

import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.generated.DynamicProperty;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one property of several objects in one call. */
record BulkProperty(PropertyCollector collector) {
    /**
     * The values, by object; an object that is gone, or whose property can't be read, has none.
     *
     * @param paths the property by the type of the objects, which may be a base
     */
    Map<ManagedObjectReference<?>, Object> read(
            Collection<? extends ManagedObjectReference<?>> objects, Map<String, String> paths) {
        Set<ManagedObjectReference<?>> left = new LinkedHashSet<>(objects);
        while (!left.isEmpty()) {
            try {
                return values(collector.retrieveContents(List.of(spec(left, paths))));
            } catch (ManagedObjectNotFound gone) {
                if (!left.remove(gone.getObj())) {
                    throw gone;
                }
            }
        }
        return Map.of();
    }

    private static PropertyFilterSpec spec(Set<ManagedObjectReference<?>> objects, Map<String, String> paths) {
        List<PropertySpec> properties = new ArrayList<>();
        paths.forEach(
                (type, path) -> properties.add(new PropertySpec().setType(type).addPathSet(path)));
        return new PropertyFilterSpec()
                .setPropSet(properties)
                .setObjectSet(objects.stream()
                        .map(object -> new ObjectSpec().setObj(object))
                        .toList());
    }

    private static Map<ManagedObjectReference<?>, Object> values(List<ObjectContent> contents) {
        Map<ManagedObjectReference<?>, Object> values = new HashMap<>();
        for (ObjectContent content : contents) {
            for (DynamicProperty property : content.getPropSet()) {
                values.put(content.getObj(), property.getVal());
            }
        }
        return values;
    }
}
