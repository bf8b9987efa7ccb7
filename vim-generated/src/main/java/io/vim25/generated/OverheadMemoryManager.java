package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectNotFound;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;

/**
 * Tells the overhead memory of virtual machines on hosts.
 *
 * <p>The managed object type {@code OverheadMemoryManager}, since API version 6.0.
 */
@ManagedObject
public interface OverheadMemoryManager extends ManagedObjectBase {
    /**
     * Returns the overhead memory in bytes of a virtual machine on a host.
     *
     * <p>The operation {@code LookupVmOverheadMemory}, since API version 6.0; needs the privilege
     * {@code Global.VCServer}.
     *
     * @param vm the vm
     * @param host the host
     * @return the long
     * @throws NotFound if it isn't there
     * @throws InvalidArgument if an argument isn't valid
     * @throws ManagedObjectNotFound if the object is gone
     * @throws InvalidType if the object is of another type
     */
    @SafeToRepeat
    @Operation
    long lookupVmOverheadMemory(VirtualMachine vm, HostSystem host)
            throws NotFound, InvalidArgument, ManagedObjectNotFound, InvalidType;
}
