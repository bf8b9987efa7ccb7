package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Datacenter;
import io.vim25.generated.HostListSummary;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.VirtualMachineSummary;
import io.vim25.simulator.internal.model.EntityObject;
import io.vim25.simulator.internal.model.HostObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.SearchIndexObject;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds objects of the inventory. What isn't found is no error; a datacenter that isn't there is one. */
final class SearchIndexOperations extends SearchIndexSkeleton {
    private final Call call;
    private final SearchIndexObject index;

    SearchIndexOperations(Call call, SearchIndexObject index) {
        this.call = call;
        this.index = index;
    }

    @Override
    ManagedObjectReference<?> self() {
        return index.reference();
    }

    @Override
    protected @Nullable ManagedObjectReference<ManagedEntity> findByInventoryPath(String inventoryPath) {
        EntityObject found = call.vcenter().inventory().root();
        for (String name : inventoryPath.split("/", -1)) {
            if (found != null && !name.isEmpty()) {
                found = child(found, name);
            }
        }
        return found == null ? null : reference(found);
    }

    @Override
    protected @Nullable ManagedObjectReference<ManagedEntity> findChild(
            ManagedObjectReference<ManagedEntity> entity, String name) {
        if (!(call.get(entity) instanceof EntityObject parent)) {
            throw Refusal.invalidArgument("entity", "a " + entity.type() + " has no children");
        }
        EntityObject found = child(parent, name);
        return found == null ? null : reference(found);
    }

    private static @Nullable EntityObject child(EntityObject parent, String name) {
        return parent.children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected @Nullable ManagedObjectReference<ManagedEntity> findByUuid(
            @Nullable ManagedObjectReference<Datacenter> datacenter,
            String uuid,
            boolean vmSearch,
            @Nullable Boolean instanceUuid) {
        return first(findAllByUuid(datacenter, uuid, vmSearch, instanceUuid));
    }

    @Override
    protected List<ManagedObjectReference<ManagedEntity>> findAllByUuid(
            @Nullable ManagedObjectReference<Datacenter> datacenter,
            String uuid,
            boolean vmSearch,
            @Nullable Boolean instanceUuid) {
        boolean instance = Boolean.TRUE.equals(instanceUuid);
        return vmSearch
                ? machines(
                        datacenter,
                        machine -> uuid.equalsIgnoreCase(
                                instance
                                        ? machine.getConfig().getInstanceUuid()
                                        : machine.getConfig().getUuid()))
                : hosts(
                        datacenter,
                        host -> uuid.equalsIgnoreCase(
                                Objects.requireNonNull(host.getHardware()).getUuid()));
    }

    @Override
    protected @Nullable ManagedObjectReference<ManagedEntity> findByDnsName(
            @Nullable ManagedObjectReference<Datacenter> datacenter, String dnsName, boolean vmSearch) {
        return first(findAllByDnsName(datacenter, dnsName, vmSearch));
    }

    @Override
    protected List<ManagedObjectReference<ManagedEntity>> findAllByDnsName(
            @Nullable ManagedObjectReference<Datacenter> datacenter, String dnsName, boolean vmSearch) {
        return vmSearch
                ? machines(
                        datacenter,
                        machine -> dnsName.equalsIgnoreCase(
                                Objects.requireNonNull(machine.getGuest()).getHostName()))
                : hosts(
                        datacenter,
                        host -> dnsName.equalsIgnoreCase(host.getConfig().getName()));
    }

    @Override
    protected @Nullable ManagedObjectReference<ManagedEntity> findByIp(
            @Nullable ManagedObjectReference<Datacenter> datacenter, String ip, boolean vmSearch) {
        return first(findAllByIp(datacenter, ip, vmSearch));
    }

    /** Hosts have no addresses here. */
    @Override
    protected List<ManagedObjectReference<ManagedEntity>> findAllByIp(
            @Nullable ManagedObjectReference<Datacenter> datacenter, String ip, boolean vmSearch) {
        return machines(
                datacenter,
                machine -> vmSearch
                        && ip.equals(Objects.requireNonNull(machine.getGuest()).getIpAddress()));
    }

    private List<ManagedObjectReference<ManagedEntity>> machines(
            @Nullable ManagedObjectReference<Datacenter> datacenter, Predicate<VirtualMachineSummary> wanted) {
        return all(
                datacenter, entity -> entity instanceof VirtualMachineObject machine && wanted.test(machine.summary()));
    }

    private List<ManagedObjectReference<ManagedEntity>> hosts(
            @Nullable ManagedObjectReference<Datacenter> datacenter, Predicate<HostListSummary> wanted) {
        return all(datacenter, entity -> entity instanceof HostObject host && wanted.test(host.summary()));
    }

    private List<ManagedObjectReference<ManagedEntity>> all(
            @Nullable ManagedObjectReference<Datacenter> datacenter, Predicate<EntityObject> wanted) {
        EntityObject within =
                datacenter == null || !(call.get(datacenter) instanceof EntityObject found) ? null : found;
        return call.vcenter().inventory().all().stream()
                .filter(entity -> within == null || isIn(entity, within))
                .filter(wanted)
                .map(SearchIndexOperations::reference)
                .toList();
    }

    private static boolean isIn(EntityObject entity, EntityObject ancestor) {
        for (EntityObject at = entity; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ManagedObjectReference<ManagedEntity> first(
            List<ManagedObjectReference<ManagedEntity>> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static ManagedObjectReference<ManagedEntity> reference(EntityObject entity) {
        // whatever an entity is, its reference stands for a ManagedEntity
        @SuppressWarnings("unchecked")
        ManagedObjectReference<ManagedEntity> reference = (ManagedObjectReference<ManagedEntity>) entity.reference();
        return reference;
    }
}
