package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.ResourcePool_;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resource pool. */
public final class ResourcePoolObject extends EntityObject {
    private static final List<String> NAMES = names(EntityObject.NAMES, "owner", "resourcePool", "vm");

    private final ManagedObjectReference<ResourcePool> reference;
    private final ClusterObject owner;
    private final Set<VirtualMachineObject> machines = new LinkedHashSet<>();

    ResourcePoolObject(String id, String name, ClusterObject owner) {
        super(name, owner);
        this.reference = ResourcePool_.TYPE.reference(id);
        this.owner = owner;
    }

    void add(VirtualMachineObject machine) {
        machines.add(machine);
        changed();
    }

    void remove(VirtualMachineObject machine) {
        machines.remove(machine);
        changed();
    }

    /** The cluster that it is a share of. */
    public ClusterObject owner() {
        return owner;
    }

    @Override
    public ManagedObjectReference<ResourcePool> reference() {
        return reference;
    }

    @Override
    public Collection<VirtualMachineObject> contents() {
        return machines;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "owner" -> owner.reference();
            case "resourcePool" -> references(List.of());
            case "vm" -> references(machines);
            default -> super.property(property);
        };
    }
}
