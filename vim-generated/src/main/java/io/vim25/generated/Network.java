package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * A network that virtual machines and hosts can be connected to.
 *
 * <p>The managed object type {@code Network}, since API version 2.0.
 */
@ManagedObject
public interface Network extends ManagedEntity {
    /**
     * Short overview of the network: name, accessibility and IP pool. One remote call.
     *
     * <p>The property {@code summary}, since API version 2.0.
     */
    @Property
    NetworkSummary summary();

    /**
     * Hosts that are connected to the network. One remote call; empty if unset.
     *
     * <p>The property {@code host}, since API version 2.0.
     */
    @Property
    List<HostSystem> host();

    /**
     * Virtual machines that use the network. One remote call; empty if unset.
     *
     * <p>The property {@code vm}, since API version 2.0.
     */
    @Property
    List<VirtualMachine> vm();

    /**
     * Removes the network from the inventory, if no host or machine uses it any more.
     *
     * <p>The operation {@code DestroyNetwork}, since API version 2.0; needs the privilege {@code Network.Delete}.
     *
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void destroyNetwork() throws ResourceInUse;
}
