package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.FieldFinder;
import io.vim25.spi.WireObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the elements of lists: the field {@code key} of data objects, the identifier of managed objects. */
final class Keys {
    private Keys() {}

    /**
     * An element's key.
     *
     * @return a string or a number; null if elements of this kind have none
     */
    static @Nullable Object of(Object element) {
        if (element instanceof ManagedObjectReference<?> reference) {
            return reference.value();
        }
        Object key = element instanceof WireObject data
                ? FieldFinder.find(data, "key").value()
                : null;
        return key instanceof String || key instanceof Number ? key : null;
    }

    /** The elements by their keys in brackets, as in paths; null unless each has a key of its own. */
    static @Nullable Map<String, Object> byKey(List<?> list) {
        Map<String, Object> elements = new LinkedHashMap<>();
        for (Object element : list) {
            Object key = of(element);
            if (key == null || elements.put(inBrackets(key), element) != null) {
                return null;
            }
        }
        return elements;
    }

    private static String inBrackets(Object key) {
        return key instanceof String ? "[\"" + key + "\"]" : "[" + key + "]";
    }
}
