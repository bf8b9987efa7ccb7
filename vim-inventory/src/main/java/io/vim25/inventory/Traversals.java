package io.vim25.inventory;

import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Folder;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.SelectionSpec;
import io.vim25.generated.TraversalSpec;
import java.util.List;
import java.util.Set;

/**
 * How a property collector gets from an entity to all that is below it. Each part of a datacenter has specs of its own,
 * so that a server that doesn't look at the type of a spec, as vcsim, goes only where there is something to find.
 */
final class Traversals {
    private final Set<Edge> edges;

    /** For ways along some properties only. */
    Traversals(Set<Edge> edges) {
        this.edges = edges;
    }

    /** The ways to what is directly below an entity. */
    List<SelectionSpec> oneLevel(ManagedEntity entity) {
        return join(edges.stream()
                .filter(edge -> edge.isOf(entity))
                .map(edge -> along(edge, edge.name(), List.of()))
                .toList());
    }

    /** The ways to datacenters below a folder, and to their folders. */
    List<SelectionSpec> toDatacenters(ManagedEntity entity) {
        List<SelectionSpec> folders = join(edges.stream()
                .filter(edge -> edge.type().equals("Datacenter"))
                .map(edge -> along(edge, edge.name(), List.of()))
                .toList());
        return entity instanceof Folder ? folder("folders", folders) : folders;
    }

    /** The ways to all that is below an entity, but for what is in the vApps of a folder. */
    List<SelectionSpec> anyDepth(ManagedEntity entity) {
        if (entity instanceof Folder) {
            return folder("folders", datacenter());
        }
        if (entity instanceof Datacenter) {
            return datacenter();
        }
        if (entity instanceof ComputeResource) {
            return computeResource();
        }
        return entity instanceof ResourcePool ? pool() : List.of();
    }

    private List<SelectionSpec> datacenter() {
        return join(List.of(
                along(Edge.VM_FOLDER, "vmFolder", folder("machines", List.of())),
                along(Edge.HOST_FOLDER, "hostFolder", folder("computeResources", computeResource())),
                along(Edge.DATASTORE_FOLDER, "datastoreFolder", folder("datastores", List.of())),
                along(Edge.NETWORK_FOLDER, "networkFolder", folder("networks", List.of()))));
    }

    private List<SelectionSpec> computeResource() {
        return join(List.of(along(Edge.HOST, "hosts", List.of()), along(Edge.ROOT_POOL, "rootPool", pool())));
    }

    private List<SelectionSpec> pool() {
        List<SelectionSpec> machines = along(Edge.POOL_MACHINE, "poolMachines", List.of());
        return join(List.of(along(Edge.POOL, "pools", again("pools", machines)), machines));
    }

    /** From a folder to its content, from the folders in that to theirs, and on from there. */
    private List<SelectionSpec> folder(String name, List<SelectionSpec> further) {
        return along(Edge.CHILD, name, again(name, further));
    }

    private List<SelectionSpec> along(Edge edge, String name, List<SelectionSpec> further) {
        TraversalSpec spec = new TraversalSpec()
                .setName(name)
                .setType(edge.type())
                .setPath(edge.property())
                .setSkip(false)
                .setSelectSet(further);
        return edges.contains(edge) ? List.of(spec) : List.of();
    }

    private static List<SelectionSpec> again(String name, List<SelectionSpec> further) {
        return join(List.of(List.of(new SelectionSpec().setName(name)), further));
    }

    private static List<SelectionSpec> join(List<List<SelectionSpec>> specs) {
        return specs.stream().flatMap(List::stream).toList();
    }
}
