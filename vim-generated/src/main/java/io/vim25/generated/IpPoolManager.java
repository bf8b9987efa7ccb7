package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages the IP pools of datacenters, and the addresses given out from them.
 *
 * <p>The managed object type {@code IpPoolManager}, since API version 4.0.
 */
@ManagedObject
public interface IpPoolManager extends ManagedObjectBase {
    /**
     * Returns the IP pools of a datacenter.
     *
     * <p>The operation {@code QueryIpPools}, since API version 4.0.
     *
     * @param dc the dc
     * @return a list of {@link IpPool}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<IpPool> queryIpPools(Datacenter dc);

    /**
     * Creates an IP pool in a datacenter and returns its id.
     *
     * <p>The operation {@code CreateIpPool}, since API version 4.0.
     *
     * @param dc the dc
     * @param pool the pool
     * @return the int
     */
    @Operation
    int createIpPool(Datacenter dc, IpPool pool);

    /**
     * Changes the settings of an existing IP pool.
     *
     * <p>The operation {@code UpdateIpPool}, since API version 4.0.
     *
     * @param dc the dc
     * @param pool the pool
     */
    @Operation
    void updateIpPool(Datacenter dc, IpPool pool);

    /**
     * Removes an IP pool; with force, even if it is in use.
     *
     * <p>The operation {@code DestroyIpPool}, since API version 4.0.
     *
     * @param dc the dc
     * @param id the id
     * @param force the force
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void destroyIpPool(Datacenter dc, int id, boolean force) throws InvalidState;

    /**
     * Allocates an IPv4 address from a pool under the given allocation id, and returns it.
     *
     * <p>The operation {@code AllocateIpv4Address}, since API version 5.1.
     *
     * @param dc the dc
     * @param poolId the pool id
     * @param allocationId the allocation id
     * @return the string
     */
    @Operation
    String allocateIpv4Address(Datacenter dc, int poolId, String allocationId);

    /**
     * Allocates an IPv6 address from a pool under the given allocation id, and returns it.
     *
     * <p>The operation {@code AllocateIpv6Address}, since API version 5.1.
     *
     * @param dc the dc
     * @param poolId the pool id
     * @param allocationId the allocation id
     * @return the string
     */
    @Operation
    String allocateIpv6Address(Datacenter dc, int poolId, String allocationId);

    /**
     * Gives the address with the given allocation id back to its pool.
     *
     * <p>The operation {@code ReleaseIpAllocation}, since API version 5.1.
     *
     * @param dc the dc
     * @param poolId the pool id
     * @param allocationId the allocation id
     */
    @Operation
    void releaseIpAllocation(Datacenter dc, int poolId, String allocationId);

    /**
     * Returns the addresses of a pool that are allocated by the given extension.
     *
     * <p>The operation {@code QueryIPAllocations}, since API version 5.1.
     *
     * @param dc the dc
     * @param poolId the pool id
     * @param extensionKey the extension key
     * @return a list of {@link IpPoolManagerIpAllocation}
     */
    @SafeToRepeat
    @Operation
    List<IpPoolManagerIpAllocation> queryIPAllocations(Datacenter dc, int poolId, String extensionKey);
}
