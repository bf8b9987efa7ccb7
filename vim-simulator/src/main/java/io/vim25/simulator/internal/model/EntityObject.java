package io.vim25.simulator.internal.model;

import io.vim25.NotSupported;
import io.vim25.generated.ManagedEntityStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of the inventory. */
public abstract class EntityObject extends ServerObject {
    static final List<String> NAMES = List.of("parent", "name", "overallStatus", "configStatus");

    private String name;
    private final @Nullable EntityObject parent;

    EntityObject(String name, @Nullable EntityObject parent) {
        this.name = name;
        this.parent = parent;
    }

    /** The name; unique in its parent. */
    public final String name() {
        return name;
    }

    /** The object that it is in; null for the root. */
    public final @Nullable EntityObject parent() {
        return parent;
    }

    /** Gives it another name. */
    public final void rename(String newName) {
        name = newName;
        changed();
    }

    /** What is in it and nowhere else. */
    public final List<EntityObject> children() {
        List<EntityObject> children = new ArrayList<>(contents());
        children.removeIf(child -> !equals(child.parent()));
        return children;
    }

    /**
     * Takes something out of it that is gone, or has moved.
     *
     * @throws Refusal if nothing can be taken out of it
     */
    void remove(EntityObject child) {
        throw new Refusal(
                new NotSupported(),
                "It isn't simulated that something goes out of a " + reference().type() + ".");
    }

    /** It is gone: leaves all that it is in. */
    void leave() {
        if (parent != null) {
            parent.remove(this);
        }
    }

    /** What is in it; an object may be in several. */
    public abstract Collection<? extends EntityObject> contents();

    @Override
    public boolean is(String type) {
        return super.is(type) || type.equals("ManagedEntity") || type.equals("ExtensibleManagedObject");
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "parent" -> parent == null ? null : parent.reference();
            case "name" -> name;
            case "overallStatus", "configStatus" -> ManagedEntityStatus.GREEN;
            default -> super.property(property);
        };
    }
}
