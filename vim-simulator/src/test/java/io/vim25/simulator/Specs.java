package io.vim25.simulator;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ObjectSpec;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.PropertySpec;
import io.vim25.generated.SelectionSpec;
import io.vim25.generated.TraversalSpec;
import java.util.List;

/** Filter specs. */
final class Specs {
    private Specs() {}

    /** Reads properties of one object. */
    static PropertyFilterSpec read(ManagedObjectReference<?> object, String type, String... paths) {
        return new PropertyFilterSpec()
                .addPropSet(properties(type, paths))
                .addObjectSet(new ObjectSpec().setObj(object));
    }

    /** Reads properties of what is reached from an object, but not of the object. */
    static PropertyFilterSpec below(ManagedObjectReference<?> object, PropertySpec properties, SelectionSpec... specs) {
        return new PropertyFilterSpec()
                .addPropSet(properties)
                .addObjectSet(new ObjectSpec().setObj(object).setSkip(true).setSelectSet(List.of(specs)));
    }

    static PropertySpec properties(String type, String... paths) {
        return new PropertySpec().setType(type).setPathSet(List.of(paths));
    }

    static TraversalSpec traversal(String name, String type, String path, SelectionSpec... next) {
        TraversalSpec spec = new TraversalSpec().setType(type).setPath(path).setSelectSet(List.of(next));
        return spec.setName(name);
    }

    static SelectionSpec named(String name) {
        return new SelectionSpec().setName(name);
    }
}
