package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view: objects that somebody is interested in. */
public abstract class ViewObject extends SessionObject {
    static final List<String> NAMES = List.of("view");

    ViewObject() {}

    /** What it shows. */
    public abstract List<ManagedObjectReference<?>> shown();

    @Override
    public boolean is(String type) {
        return super.is(type) || type.equals("ManagedObjectView") || type.equals("View");
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("view") ? shown() : super.property(name);
    }
}
