package io.vim25.simulator.internal.model;

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
public final class ContainerViewObject extends ServerObject {
    private static final List<String> NAMES = List.of("view", "container", "type", "recursive");

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
    public boolean is(String type) {
        return super.is(type) || type.equals("ManagedObjectView") || type.equals("View");
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "view" -> references(objects());
            case "container" -> container.reference();
            case "type" -> strings(types);
            case "recursive" -> recursive;
            default -> super.property(name);
        };
    }

    private List<EntityObject> objects() {
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
        return shown;
    }

    private boolean isShown(EntityObject object) {
        return types.isEmpty() || types.stream().anyMatch(object::is);
    }
}
