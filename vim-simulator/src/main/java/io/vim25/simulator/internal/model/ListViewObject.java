package io.vim25.simulator.internal.model;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.generated.ListView;
import io.vim25.generated.ListView_;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A view of the objects that somebody has listed. Those that have gone since stay in it until they are removed. */
public final class ListViewObject extends ViewObject {
    private final ManagedObjectReference<ListView> reference;
    private final Set<ManagedObjectReference<?>> listed = new LinkedHashSet<>();

    ListViewObject(String id) {
        this.reference = ListView_.TYPE.reference(id);
    }

    @Override
    public ManagedObjectReference<ListView> reference() {
        return reference;
    }

    @Override
    public ArrayOf<ManagedObjectReference<?>> shown() {
        return new ArrayOf<>("ArrayOfManagedObjectReference", List.copyOf(listed));
    }

    /**
     * Adds and removes objects.
     *
     * @return those that can't be added, because there are none such
     */
    public List<ManagedObjectReference<?>> modify(
            ObjectFinder objects,
            Collection<ManagedObjectReference<?>> added,
            Collection<ManagedObjectReference<?>> removed) {
        List<ManagedObjectReference<?>> unresolved = new ArrayList<>();
        for (ManagedObjectReference<?> object : added) {
            if (objects.find(object) == null) {
                unresolved.add(object);
            } else {
                listed.add(object);
            }
        }
        removed.forEach(listed::remove);
        changed();
        return unresolved;
    }

    /**
     * Lists other objects than before.
     *
     * @return those that can't be listed, because there are none such
     */
    public List<ManagedObjectReference<?>> reset(
            ObjectFinder objects, Collection<ManagedObjectReference<?>> newObjects) {
        listed.clear();
        return modify(objects, newObjects, List.of());
    }
}
