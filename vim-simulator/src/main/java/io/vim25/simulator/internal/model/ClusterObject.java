package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.ClusterComputeResource_;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster of hosts. */
public final class ClusterObject extends EntityObject {
    private static final List<String> NAMES = names(EntityObject.NAMES, "host", "network", "resourcePool");

    private final ManagedObjectReference<ClusterComputeResource> reference;
    private final List<HostObject> hosts = new ArrayList<>();
    private final ResourcePoolObject pool;

    ClusterObject(Identifiers ids, String name, FolderObject parent) {
        super(name, parent);
        this.reference = ClusterComputeResource_.TYPE.reference(ids.next("domain-c"));
        this.pool = new ResourcePoolObject(ids.next("resgroup-"), "Resources", this);
    }

    void add(HostObject host) {
        hosts.add(host);
    }

    /** The pool of all that it has. */
    ResourcePoolObject pool() {
        return pool;
    }

    /** Its hosts. */
    public List<HostObject> hosts() {
        return hosts;
    }

    @Override
    public ManagedObjectReference<ClusterComputeResource> reference() {
        return reference;
    }

    @Override
    public boolean is(String type) {
        return super.is(type) || type.equals("ComputeResource");
    }

    @Override
    public List<EntityObject> contents() {
        List<EntityObject> contents = new ArrayList<>(hosts);
        contents.add(pool);
        return contents;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "host" -> references(hosts);
            case "network" -> references(List.of());
            case "resourcePool" -> pool.reference();
            default -> super.property(property);
        };
    }
}
