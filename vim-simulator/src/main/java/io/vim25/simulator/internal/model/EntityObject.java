package io.vim25.simulator.internal.model;

import io.vim25.generated.ManagedEntityStatus;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of the inventory. */
public abstract class EntityObject extends ServerObject {
    static final List<String> NAMES = List.of("parent", "name", "overallStatus", "configStatus");

    private final String name;
    private final @Nullable EntityObject parent;

    EntityObject(String name, @Nullable EntityObject parent) {
        this.name = name;
        this.parent = parent;
    }

    /** The name; unique in its parent. */
    public final String name() {
        return name;
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
