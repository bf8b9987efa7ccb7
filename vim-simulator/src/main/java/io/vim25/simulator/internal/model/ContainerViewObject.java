package io.vim25.simulator.internal.model;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.generated.ContainerView;
import io.vim25.generated.ContainerView_;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view of what is in a container: each time that it is asked, of what is in it then. */
public final class ContainerViewObject extends ViewObject implements Changes.Listener {
    private static final List<String> NAMES = names(ViewObject.NAMES, "container", "type", "recursive");

    private final ManagedObjectReference<ContainerView> reference;
    private final EntityObject container;
    private final List<String> types;
    private final boolean recursive;

    ContainerViewObject(String id, EntityObject container, List<String> types, boolean recursive) {
        this.reference = ContainerView_.TYPE.reference(id);
        this.container = container;
        this.types = List.copyOf(types);
        this.recursive = recursive;
    }

    @Override
    public ManagedObjectReference<ContainerView> reference() {
        return reference;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "container" -> container.reference();
            case "type" -> strings(types);
            case "recursive" -> recursive;
            default -> super.property(name);
        };
    }

    @Override
    public void moved(EntityObject object) {
        if (isShown(object)) {
            changed();
        }
    }

    @Override
    public ArrayOf<ManagedObjectReference<?>> shown() {
        Set<EntityObject> found = new LinkedHashSet<>(container.contents());
        Deque<EntityObject> open = new ArrayDeque<>(recursive ? found : List.of());
        while (!open.isEmpty()) {
            for (EntityObject inside : open.remove().contents()) {
                if (found.add(inside)) {
                    open.add(inside);
                }
            }
        }
        List<EntityObject> shown = new ArrayList<>(found);
        shown.removeIf(object -> !isShown(object));
        return references(shown);
    }

    private boolean isShown(EntityObject object) {
        return types.isEmpty() || types.stream().anyMatch(object::is);
    }
}
