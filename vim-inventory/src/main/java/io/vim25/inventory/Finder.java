package io.vim25.inventory;

import io.vim25.ManagedObjectType;
import io.vim25.Vim;
import io.vim25.generated.ClusterComputeResource;
import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datastore;
import io.vim25.generated.DistributedVirtualPortgroup;
import io.vim25.generated.Folder;
import io.vim25.generated.HostSystem;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.Network;
import io.vim25.generated.ResourcePool;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.StoragePod;
import io.vim25.generated.VirtualApp;
import io.vim25.generated.VirtualMachine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds managed entities by where they are in the inventory, and by what else they are known by.
 *
 * <pre>{@code
 * Finder finder = Finder.of(vim);
 * VirtualMachine web = finder.virtualMachine("/DC0/vm/web/web-01");
 * List<VirtualMachine> test = finder.virtualMachines("/DC0/vm/test/**");
 * Datastore fast = finder.in(datacenter).datastore("fast-1");
 * }</pre>
 *
 * <h2>Paths</h2>
 *
 * An absolute path begins with a slash and has the names from the first below the root folder on. Names are spelt as the
 * API has them: {@code /} as {@code %2f}, {@code \} as {@code %5c}, {@code %} as {@code %25} ({@link EntityNames}); what
 * else they have in them, also {@code *} and brackets, they may have in a path. Case counts. In place of a name there
 * may be a pattern: {@code *} is any text, {@code ?} one character, {@code [a-z]} one of several, {@code [!a-z]} one of
 * all others; a backslash makes the next character mean itself. {@code **}, or {@code ...}, is any number of names.
 *
 * <p>A path without a slash at its beginning is relative: it begins at {@linkplain #in the container}, the root folder unless
 * said otherwise. If that is a datacenter or the root folder, the path may leave out what comes before the names in the
 * datacenter's own folder for the type, so that {@code web/web-01} is a machine below {@code /DC0/vm}. A name without
 * any slash is looked for at every depth.
 *
 * <p>Below a cluster or standalone host are its hosts and its root resource pool, below a pool its pools, vApps and
 * machines, below a vApp its machines. As the last name of a path, also a host's machines, datastores and networks, a
 * cluster's networks and a switch's port groups are found. Where a host is asked for, the path of its compute resource
 * does as well. Types include those that extend them: a vApp is a resource pool, a port group a network, a datastore
 * cluster a folder.
 *
 * <h2>Remote calls</h2>
 *
 * Each name of a path is one call, whatever it matches; {@code **} and what comes after it are one call together, and
 * one more for each level of vApps in a folder of machines; a reply of more than 1,000 objects takes a further call for
 * each 1,000. A relative path with a slash takes one more call in a datacenter or the root folder, the hosts of compute
 * resources take one more, and so do paths of what is found in a container, where they are asked for.
 *
 * <p>What the user isn't allowed to see isn't there. All methods throw {@link io.vim25.VimException}s where calls fail,
 * and {@link IllegalArgumentException} for a path that is empty, leads up by {@code ..}, or has a bracket that isn't
 * closed. Immutable and thread-safe.
 */
public final class Finder {
    private final PathFinder paths;
    private final IndexFinder index;

    private Finder(PathFinder paths, IndexFinder index) {
        this.paths = paths;
        this.index = index;
    }

    /** Finds in the inventory of a server. One remote call. */
    public static Finder of(Vim vim) {
        ServiceContent content = ServiceInstance.of(vim).content();
        return new Finder(PathFinder.of(vim, vim.get(content.getPropertyCollector())), IndexFinder.of(vim, content));
    }

    /**
     * A finder for which relative paths begin at an entity: a datacenter, or any other that has something below it. If
     * it is a datacenter, the searches by UUID, DNS name and address also find only what is in it. No remote call.
     */
    public Finder in(ManagedEntity container) {
        return new Finder(paths.in(container), index.in(container));
    }

    /**
     * The one virtual machine at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public VirtualMachine virtualMachine(String path) {
        return paths.one(VirtualMachine.class, path);
    }

    /** All virtual machines that match a pattern; empty if there is none. */
    public List<VirtualMachine> virtualMachines(String pattern) {
        return paths.all(VirtualMachine.class, pattern);
    }

    /**
     * The one host at a path; a compute resource stands for its hosts.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public HostSystem host(String path) {
        return paths.one(HostSystem.class, path);
    }

    /** All hosts that match a pattern; a compute resource stands for its hosts; empty if there is none. */
    public List<HostSystem> hosts(String pattern) {
        return paths.all(HostSystem.class, pattern);
    }

    /**
     * The one cluster at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public ClusterComputeResource cluster(String path) {
        return paths.one(ClusterComputeResource.class, path);
    }

    /** All clusters that match a pattern; empty if there is none. */
    public List<ClusterComputeResource> clusters(String pattern) {
        return paths.all(ClusterComputeResource.class, pattern);
    }

    /**
     * The one cluster or standalone host at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public ComputeResource computeResource(String path) {
        return paths.one(ComputeResource.class, path);
    }

    /** All clusters and standalone hosts that match a pattern; empty if there is none. */
    public List<ComputeResource> computeResources(String pattern) {
        return paths.all(ComputeResource.class, pattern);
    }

    /**
     * The one resource pool or vApp at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public ResourcePool resourcePool(String path) {
        return paths.one(ResourcePool.class, path);
    }

    /** All resource pools and vApps that match a pattern; empty if there is none. */
    public List<ResourcePool> resourcePools(String pattern) {
        return paths.all(ResourcePool.class, pattern);
    }

    /**
     * The one vApp at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public VirtualApp vApp(String path) {
        return paths.one(VirtualApp.class, path);
    }

    /** All vApps that match a pattern; empty if there is none. */
    public List<VirtualApp> vApps(String pattern) {
        return paths.all(VirtualApp.class, pattern);
    }

    /**
     * The one datastore at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public Datastore datastore(String path) {
        return paths.one(Datastore.class, path);
    }

    /** All datastores that match a pattern; empty if there is none. */
    public List<Datastore> datastores(String pattern) {
        return paths.all(Datastore.class, pattern);
    }

    /**
     * The one datastore cluster at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public StoragePod datastoreCluster(String path) {
        return paths.one(StoragePod.class, path);
    }

    /** All datastore clusters that match a pattern; empty if there is none. */
    public List<StoragePod> datastoreClusters(String pattern) {
        return paths.all(StoragePod.class, pattern);
    }

    /**
     * The one network, of whatever kind at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public Network network(String path) {
        return paths.one(Network.class, path);
    }

    /** All networks, of whatever kind that match a pattern; empty if there is none. */
    public List<Network> networks(String pattern) {
        return paths.all(Network.class, pattern);
    }

    /**
     * The one distributed port group at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public DistributedVirtualPortgroup dvPortgroup(String path) {
        return paths.one(DistributedVirtualPortgroup.class, path);
    }

    /** All distributed port groups that match a pattern; empty if there is none. */
    public List<DistributedVirtualPortgroup> dvPortgroups(String pattern) {
        return paths.all(DistributedVirtualPortgroup.class, pattern);
    }

    /**
     * The one datacenter at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public Datacenter datacenter(String path) {
        return paths.one(Datacenter.class, path);
    }

    /** All datacenters that match a pattern; empty if there is none. */
    public List<Datacenter> datacenters(String pattern) {
        return paths.all(Datacenter.class, pattern);
    }

    /**
     * The one folder at a path.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public Folder folder(String path) {
        return paths.one(Folder.class, path);
    }

    /** All folders that match a pattern; empty if there is none. */
    public List<Folder> folders(String pattern) {
        return paths.all(Folder.class, pattern);
    }

    /**
     * The one entity of a type at a path, or that matches a pattern. If several match and the path is exactly that of
     * one, that one is meant.
     *
     * @throws EntityNotFoundException if there is none
     * @throws AmbiguousEntityException if there are several
     */
    public <T extends ManagedEntity> T find(ManagedObjectType<T> type, String path) {
        return paths.one(type.javaType(), path);
    }

    /** All entities of a type that match a pattern, each once, in the inventory's order; empty if there is none. */
    public <T extends ManagedEntity> List<T> findAll(ManagedObjectType<T> type, String pattern) {
        return paths.all(type.javaType(), pattern);
    }

    /**
     * All entities of a type that match a pattern, with the paths at which they were found, each once, in the
     * inventory's order; empty if there is none. An entity that is in several places has the path by its parents, if it
     * was found there.
     */
    public <T extends ManagedEntity> List<Located<T>> locate(ManagedObjectType<T> type, String pattern) {
        return paths.located(type.javaType(), pattern);
    }

    /**
     * The path of an entity: the names of all that it is below of, and its own; {@code /} for the root folder. A machine
     * in a vApp is below that, a vApp below its resource pool. One remote call.
     *
     * @throws EntityNotFoundException if the entity is gone, or may not be seen
     */
    public String path(ManagedEntity entity) {
        return paths.path(entity);
    }

    /** The paths of entities, in their order, without those that are gone. One remote call. */
    public <T extends ManagedEntity> Map<T, String> paths(Collection<T> entities) {
        return paths.paths(entities);
    }

    /** All that an entity is below of, the root folder first, its parent last; empty for the root folder. One remote call. */
    public List<ManagedEntity> ancestors(ManagedEntity entity) {
        return paths.ancestors(entity);
    }

    /** What is directly below an entity, in the inventory's order; empty if nothing can be. One remote call. */
    public List<ManagedEntity> children(ManagedEntity entity) {
        return paths.children(entity);
    }

    /** The datacenter that an entity is in, itself if it is one; empty for what is above all datacenters. One remote call. */
    public Optional<Datacenter> datacenterOf(ManagedEntity entity) {
        if (entity instanceof Datacenter datacenter) {
            return Optional.of(datacenter);
        }
        return ancestors(entity).stream()
                .filter(Datacenter.class::isInstance)
                .map(Datacenter.class::cast)
                .findFirst();
    }

    /** The machines with a BIOS UUID, which clones and restored machines may share. One remote call. */
    public List<VirtualMachine> virtualMachinesByUuid(String uuid) {
        return index.byUuid(VirtualMachine.class, uuid, false);
    }

    /** The machine with an instance UUID, which a vCenter gives to one machine only. One remote call. */
    public Optional<VirtualMachine> virtualMachineByInstanceUuid(String uuid) {
        return index.byUuid(VirtualMachine.class, uuid, true).stream().findFirst();
    }

    /** The machines whose guest says that it has a DNS name. One remote call. */
    public List<VirtualMachine> virtualMachinesByDnsName(String name) {
        return index.byDnsName(VirtualMachine.class, name);
    }

    /** The machines whose guest says that it has an IP address. One remote call. */
    public List<VirtualMachine> virtualMachinesByIp(String address) {
        return index.byIp(VirtualMachine.class, address);
    }

    /** The hosts whose hardware has a UUID. One remote call. */
    public List<HostSystem> hostsByUuid(String uuid) {
        return index.byUuid(HostSystem.class, uuid, false);
    }

    /** The hosts with a DNS name. One remote call. */
    public List<HostSystem> hostsByDnsName(String name) {
        return index.byDnsName(HostSystem.class, name);
    }

    /** The hosts with an IP address. One remote call. */
    public List<HostSystem> hostsByIp(String address) {
        return index.byIp(HostSystem.class, address);
    }
}
