package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.HostListSummary;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostSystem_;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A host. */
public final class HostObject extends EntityObject {
    private static final List<String> NAMES =
            names(EntityObject.NAMES, "datastore", "network", "runtime", "summary", "vm");

    private final ManagedObjectReference<HostSystem> reference;
    private final Set<VirtualMachineObject> machines = new LinkedHashSet<>();

    HostObject(String id, String name, ClusterObject parent) {
        super(name, parent);
        this.reference = HostSystem_.TYPE.reference(id);
    }

    void add(VirtualMachineObject machine) {
        machines.add(machine);
        changed();
    }

    /** What is said of it in lists. */
    public HostListSummary summary() {
        return new HostData(this).summary();
    }

    /** A machine uses more or less than before. */
    void machineChanged() {
        changed();
    }

    void remove(VirtualMachineObject machine) {
        machines.remove(machine);
        changed();
    }

    @Override
    public ManagedObjectReference<HostSystem> reference() {
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
            case "runtime" -> new HostData(this).runtime();
            case "summary" -> summary();
            case "datastore", "network" -> references(List.of());
            case "vm" -> references(machines);
            default -> super.property(property);
        };
    }
}
