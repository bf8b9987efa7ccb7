package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyCollector_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reader of properties, as somebody sees it who isn't logged in. */
public final class PropertyCollectorObject extends ServerObject {
    /** The collector that each session has from its beginning. */
    public static final ManagedObjectReference<PropertyCollector> REFERENCE =
            PropertyCollector_.TYPE.reference("propertyCollector");

    private static final List<String> NAMES = List.of("filter");

    PropertyCollectorObject() {}

    @Override
    public ManagedObjectReference<?> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("filter") ? references(List.of()) : super.property(name);
    }
}
