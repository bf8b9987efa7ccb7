package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of the inventory. */
public final class Inventory {
    private final Map<ManagedObjectReference<?>, EntityObject> entities = new LinkedHashMap<>();
    private final Identifiers ids;
    private final FolderObject root;
    private final Changes changes;

    Inventory(FolderObject root, Identifiers ids, Changes changes) {
        this.ids = ids;
        this.root = root;
        this.changes = changes;
        add(root);
    }

    /** Adds an object and all that is in it. */
    final void add(EntityObject entity) {
        if (entities.put(entity.reference(), entity) == null) {
            entity.tell(changes);
            changes.moved(entity);
            entity.contents().forEach(this::add);
        }
    }

    /** Makes a folder in another one. */
    public FolderObject addFolder(FolderObject parent, String name) {
        String first = parent.reference().value().replaceFirst("[0-9]+$", "");
        FolderObject folder = new FolderObject(ids.next(first), name, parent, parent.childType());
        parent.add(folder);
        add(folder);
        return folder;
    }

    /** Makes a virtual machine, which is off. */
    public VirtualMachineObject addMachine(
            FolderObject folder, String name, ResourcePoolObject pool, HostObject host, Hardware hardware) {
        VirtualMachineObject machine = new VirtualMachineObject(ids.next("vm-"), name, folder, pool, host, hardware);
        folder.add(machine);
        pool.add(machine);
        host.add(machine);
        add(machine);
        return machine;
    }

    /** Removes an object and all that is in it. */
    public void remove(EntityObject entity) {
        entity.children().forEach(this::remove);
        entity.leave();
        entities.remove(entity.reference());
        entity.forgotten();
        changes.moved(entity);
    }

    /** All objects, in the order in which they were made. */
    public Collection<EntityObject> all() {
        return Collections.unmodifiableCollection(entities.values());
    }

    /** The folder that everything is in. */
    public FolderObject root() {
        return root;
    }

    /** The object of a reference; null if there is none. */
    public @Nullable EntityObject find(ManagedObjectReference<?> reference) {
        return entities.get(reference);
    }
}
