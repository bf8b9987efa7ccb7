package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A share of the processors and the memory of a compute resource. */
@ManagedObject
public interface ResourcePool extends ManagedEntity {
    /** The compute resource that it is a share of. One remote call. */
    @Property
    ComputeResource owner();

    /** The virtual machines in it; empty if there are none. One remote call. */
    @Property
    List<VirtualMachine> vm();
}
