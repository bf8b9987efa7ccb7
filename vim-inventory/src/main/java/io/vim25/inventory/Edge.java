package io.vim25.inventory;

import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datacenter;
import io.vim25.generated.DistributedVirtualSwitch;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ResourcePool;

/** A property that leads from an entity to those below it. The order is that of the entities below one. */
enum Edge {
    CHILD(Folder.class, "childEntity", true),
    VM_FOLDER(Datacenter.class, "vmFolder", true),
    HOST_FOLDER(Datacenter.class, "hostFolder", true),
    DATASTORE_FOLDER(Datacenter.class, "datastoreFolder", true),
    NETWORK_FOLDER(Datacenter.class, "networkFolder", true),
    HOST(ComputeResource.class, "host", true),
    ROOT_POOL(ComputeResource.class, "resourcePool", true),
    POOL(ResourcePool.class, "resourcePool", true),
    POOL_MACHINE(ResourcePool.class, "vm", true),
    CLUSTER_NETWORK(ComputeResource.class, "network", false),
    HOST_MACHINE(HostSystem.class, "vm", false),
    HOST_DATASTORE(HostSystem.class, "datastore", false),
    HOST_NETWORK(HostSystem.class, "network", false),
    SWITCH_PORTGROUP(DistributedVirtualSwitch.class, "portgroup", false);

    private final Class<? extends ManagedEntity> from;
    private final String property;
    private final boolean inTree;

    Edge(Class<? extends ManagedEntity> from, String property, boolean inTree) {
        this.from = from;
        this.property = property;
        this.inTree = inTree;
    }

    /** The type on the wire that has the property. */
    String type() {
        return from.getSimpleName();
    }

    String property() {
        return property;
    }

    /** Whether searches at any depth go along it; the others lead to what is below something else anyway. */
    boolean isInTree() {
        return inTree;
    }

    boolean isOf(ManagedEntity entity) {
        return from.isInstance(entity);
    }
}
