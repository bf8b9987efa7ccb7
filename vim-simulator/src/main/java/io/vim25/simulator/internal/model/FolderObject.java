package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder. */
public final class FolderObject extends EntityObject {
    private static final List<String> NAMES = names(EntityObject.NAMES, "childEntity", "childType");

    private final ManagedObjectReference<Folder> reference;
    private final List<String> childType;
    private final Set<EntityObject> children = new LinkedHashSet<>();

    FolderObject(String id, String name, @Nullable EntityObject parent, List<String> childType) {
        super(name, parent);
        this.reference = Folder_.TYPE.reference(id);
        this.childType = childType;
    }

    /** The types that it may have. */
    public List<String> childType() {
        return childType;
    }

    @Override
    void remove(EntityObject child) {
        children.remove(child);
        changed();
    }

    void add(EntityObject child) {
        children.add(child);
        changed();
    }

    @Override
    public ManagedObjectReference<Folder> reference() {
        return reference;
    }

    @Override
    public Collection<EntityObject> contents() {
        return children;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "childEntity" -> references(children);
            case "childType" -> strings(childType);
            default -> super.property(property);
        };
    }
}
