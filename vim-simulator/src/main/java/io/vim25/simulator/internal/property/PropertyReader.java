package io.vim25.simulator.internal.property;

import io.vim25.generated.DynamicProperty;
import io.vim25.generated.ObjectContent;
import io.vim25.internal.codec.FieldFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.spi.WireObject;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads properties by their paths, such as {@code runtime.powerState}. */
final class PropertyReader {
    private PropertyReader() {}

    /** An object with those of the properties that are set. */
    static ObjectContent read(ServerObject object, Collection<String> paths) {
        ObjectContent content = new ObjectContent().setObj(object.reference());
        for (String path : paths) {
            Object value = value(object, path);
            if (value != null) {
                content.addPropSet(new DynamicProperty().setName(path).setVal(value));
            }
        }
        return content;
    }

    /**
     * What a path leads to.
     *
     * @return the value, or null if it, or something on the way to it, is unset
     * @throws Refusal if there is no such path
     */
    static @Nullable Object value(ServerObject object, String path) {
        String[] steps = path.split("\\.", -1);
        if (!object.propertyNames().contains(steps[0])) {
            throw Refusal.invalidProperty(object.reference(), path);
        }
        Object value = object.property(steps[0]);
        for (int i = 1; i < steps.length && value != null; i++) {
            FieldFinder step = value instanceof WireObject data ? FieldFinder.find(data, steps[i]) : null;
            if (step == null || !step.exists()) {
                throw Refusal.invalidProperty(object.reference(), path);
            }
            value = step.value();
        }
        return value;
    }
}
