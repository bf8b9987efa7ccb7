package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds machines, hosts and other entities quickly by UUID, name, address or path.
 *
 * <p>The managed object type {@code SearchIndex}, since API version 2.0.
 */
@ManagedObject
public interface SearchIndex extends ManagedObjectBase {
    /**
     * Finds one virtual machine or host by its BIOS UUID, or a machine by its instance UUID.
     *
     * <p>The operation {@code FindByUuid}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param uuid the uuid
     * @param vmSearch the vm search
     * @param instanceUuid the instance uuid; null leaves it unset, since API version 4.0
     * @return the {@link ManagedEntity}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ManagedEntity findByUuid(
            @Nullable Datacenter datacenter, String uuid, boolean vmSearch, @Nullable Boolean instanceUuid);

    /** The same without {@code instanceUuid}. */
    default @Nullable ManagedEntity findByUuid(@Nullable Datacenter datacenter, String uuid, boolean vmSearch) {
        return findByUuid(datacenter, uuid, vmSearch, null);
    }

    /**
     * Finds a virtual machine by the datastore path of its configuration file.
     *
     * <p>The operation {@code FindByDatastorePath}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter
     * @param path the path
     * @return the {@link VirtualMachine}, or null if there is none
     * @throws InvalidDatastore if the datastore can't be used
     */
    @SafeToRepeat
    @Operation
    @Nullable
    VirtualMachine findByDatastorePath(Datacenter datacenter, String path) throws InvalidDatastore;

    /**
     * Finds one virtual machine or host by its DNS name; for a machine, the one its guest reports.
     *
     * <p>The operation {@code FindByDnsName}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param dnsName the dns name
     * @param vmSearch the vm search
     * @return the {@link ManagedEntity}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ManagedEntity findByDnsName(@Nullable Datacenter datacenter, String dnsName, boolean vmSearch);

    /**
     * Finds one virtual machine or host by its IP address; for a machine, the one its guest reports.
     *
     * <p>The operation {@code FindByIp}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param ip the ip
     * @param vmSearch the vm search
     * @return the {@link ManagedEntity}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ManagedEntity findByIp(@Nullable Datacenter datacenter, String ip, boolean vmSearch);

    /**
     * Finds an entity by its slash-separated inventory path, starting below the root folder.
     *
     * <p>The operation {@code FindByInventoryPath}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param inventoryPath the inventory path
     * @return the {@link ManagedEntity}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ManagedEntity findByInventoryPath(String inventoryPath);

    /**
     * Finds the direct child of an entity that has the given name.
     *
     * <p>The operation {@code FindChild}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param entity the entity
     * @param name the name
     * @return the {@link ManagedEntity}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ManagedEntity findChild(ManagedEntity entity, String name);

    /**
     * Finds all virtual machines or hosts with the given BIOS or instance UUID.
     *
     * <p>The operation {@code FindAllByUuid}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param uuid the uuid
     * @param vmSearch the vm search
     * @param instanceUuid the instance uuid; null leaves it unset
     * @return a list of {@link ManagedEntity}
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> findAllByUuid(
            @Nullable Datacenter datacenter, String uuid, boolean vmSearch, @Nullable Boolean instanceUuid);

    /** The same without {@code instanceUuid}. */
    default List<ManagedEntity> findAllByUuid(@Nullable Datacenter datacenter, String uuid, boolean vmSearch) {
        return findAllByUuid(datacenter, uuid, vmSearch, null);
    }

    /**
     * Finds all virtual machines or hosts with the given DNS name.
     *
     * <p>The operation {@code FindAllByDnsName}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param dnsName the dns name
     * @param vmSearch the vm search
     * @return a list of {@link ManagedEntity}
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> findAllByDnsName(@Nullable Datacenter datacenter, String dnsName, boolean vmSearch);

    /**
     * Finds all virtual machines or hosts with the given IP address.
     *
     * <p>The operation {@code FindAllByIp}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param datacenter the datacenter; null leaves it unset
     * @param ip the ip
     * @param vmSearch the vm search
     * @return a list of {@link ManagedEntity}
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> findAllByIp(@Nullable Datacenter datacenter, String ip, boolean vmSearch);
}
