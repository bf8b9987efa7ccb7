package io.vim25.simulator.internal.property;

import io.vim25.ArrayOf;
import io.vim25.generated.DynamicProperty;
import io.vim25.generated.ObjectContent;
import io.vim25.internal.codec.FieldFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.spi.WireObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads properties of one object, as it is now, by their paths, such as {@code runtime.powerState}. */
final class PropertyReader {
    private final ServerObject object;
    private @Nullable String property;
    private @Nullable Object propertyValue;

    PropertyReader(ServerObject object) {
        this.object = object;
    }

    /** The object with those of the properties that are set. */
    static ObjectContent read(ServerObject object, Collection<ParsedPath> paths) {
        PropertyReader reader = new PropertyReader(object);
        ObjectContent content = new ObjectContent().setObj(object.reference());
        for (ParsedPath path : paths) {
            Object value = reader.read(path).value();
            if (value != null) {
                content.addPropSet(new DynamicProperty().setName(path.text()).setVal(value));
            }
        }
        return content;
    }

    /**
     * What a path leads to.
     *
     * @throws Refusal if there is no such path
     */
    Reading read(ParsedPath path) {
        if (path.steps().isEmpty()
                || !object.propertyNames().contains(path.steps().get(0).name())) {
            throw noSuch(path);
        }
        Object value = null;
        for (int i = 0; i < path.steps().size(); i++) {
            if (i > 0 && value == null) {
                return Reading.ORPHANED;
            }
            ParsedPath.Step step = path.steps().get(i);
            value = i == 0 ? property(step.name()) : field(path, value, step.name());
            if (step.key() != null && value != null) {
                value = element(path, value, step.key());
            }
        }
        return new Reading(value, false);
    }

    /** A property is made anew each time that it is asked for, and paths often begin with the same. */
    private @Nullable Object property(String name) {
        if (!name.equals(property)) {
            propertyValue = object.property(name);
            property = name;
        }
        return propertyValue;
    }

    private @Nullable Object field(ParsedPath path, @Nullable Object value, String name) {
        FieldFinder field = value instanceof WireObject data ? FieldFinder.find(data, name) : null;
        if (field == null || !field.exists()) {
            throw noSuch(path);
        }
        // a list in a data object can't be told from none: nothing of it is sent
        return field.value() instanceof List<?> list && list.isEmpty() ? null : field.value();
    }

    private @Nullable Object element(ParsedPath path, Object value, String key) {
        if (!(value instanceof ArrayOf<?> list)) {
            throw noSuch(path);
        }
        for (Object element : list) {
            if (key.equals(String.valueOf(Keys.of(element)))) {
                return element;
            }
        }
        return null;
    }

    private Refusal noSuch(ParsedPath path) {
        return Refusal.invalidProperty(object.reference(), path.text());
    }

    /**
     * What a path leads to.
     *
     * @param value the value; null if it is unset
     * @param orphaned whether it is unset because something on the way to it is
     */
    record Reading(@Nullable Object value, boolean orphaned) {
        private static final Reading ORPHANED = new Reading(null, true);
    }
}
