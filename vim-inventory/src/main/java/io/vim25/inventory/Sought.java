package io.vim25.inventory;

import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datastore;
import io.vim25.generated.DistributedVirtualSwitch;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.Network;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.StoragePod;
import io.vim25.generated.VirtualApp;
import io.vim25.generated.VirtualMachine;
import java.util.EnumSet;
import java.util.Set;

/**
 * What type is looked for, and so where it can be.
 *
 * @param type the interface that what is found has
 */
record Sought(Class<? extends ManagedEntity> type) {
    boolean accepts(ManagedEntity entity) {
        return type.isInstance(entity);
    }

    boolean isHosts() {
        return type == HostSystem.class;
    }

    /** The folders of a datacenter that have entities of the type below them; none for datacenters. */
    Set<Edge> datacenterFolders() {
        if (isA(VirtualApp.class)) {
            return EnumSet.of(Edge.VM_FOLDER, Edge.HOST_FOLDER);
        }
        if (isA(VirtualMachine.class)) {
            return EnumSet.of(Edge.VM_FOLDER);
        }
        if (isA(ComputeResource.class) || isA(HostSystem.class) || isA(ResourcePool.class)) {
            return EnumSet.of(Edge.HOST_FOLDER);
        }
        if (isA(Datastore.class) || isA(StoragePod.class)) {
            return EnumSet.of(Edge.DATASTORE_FOLDER);
        }
        if (isA(Network.class) || isA(DistributedVirtualSwitch.class)) {
            return EnumSet.of(Edge.NETWORK_FOLDER);
        }
        return isA(Datacenter.class) ? EnumSet.noneOf(Edge.class) : allFolders();
    }

    private static EnumSet<Edge> allFolders() {
        return EnumSet.range(Edge.VM_FOLDER, Edge.NETWORK_FOLDER);
    }

    /** Whether the type is at home in one folder of a datacenter only, which relative paths may leave out. */
    boolean hasHome() {
        return isA(StoragePod.class) || !(isA(Datacenter.class) || isA(Folder.class) || type == ManagedEntity.class);
    }

    /** The properties that lead to all entities of the type. */
    Set<Edge> treeEdges() {
        Set<Edge> edges = datacenterFolders();
        edges.add(Edge.CHILD);
        boolean anything = type == ManagedEntity.class;
        if (anything || isA(HostSystem.class)) {
            edges.add(Edge.HOST);
        }
        if (anything || isA(ResourcePool.class) || isA(VirtualMachine.class)) {
            edges.add(Edge.ROOT_POOL);
            edges.add(Edge.POOL);
        }
        if (anything || isA(VirtualMachine.class)) {
            edges.add(Edge.POOL_MACHINE);
        }
        return edges;
    }

    /** The properties that lead one level down, to the last name of a path or to one before it. */
    Set<Edge> levelEdges(boolean last) {
        Set<Edge> edges = EnumSet.range(Edge.CHILD, Edge.POOL_MACHINE);
        boolean anything = type == ManagedEntity.class;
        if (last && (anything || isA(VirtualMachine.class))) {
            edges.add(Edge.HOST_MACHINE);
        }
        if (last && (anything || isA(Datastore.class))) {
            edges.add(Edge.HOST_DATASTORE);
        }
        if (last && (anything || isA(Network.class))) {
            edges.addAll(EnumSet.of(Edge.CLUSTER_NETWORK, Edge.HOST_NETWORK, Edge.SWITCH_PORTGROUP));
        }
        return edges;
    }

    private boolean isA(Class<? extends ManagedEntity> other) {
        return other.isAssignableFrom(type);
    }
}
