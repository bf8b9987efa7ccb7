package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A host. */
@ManagedObject
public interface HostSystem extends ManagedEntity {
    /** Its state: connected or not, powered on or off, in maintenance or not. One remote call. */
    @Property
    HostRuntimeInfo runtime();

    /** The short form of its hardware, configuration, state and statistics. One remote call. */
    @Property
    HostListSummary summary();

    /** Its virtual machines; empty if there are none. One remote call. */
    @Property
    List<VirtualMachine> vm();
}
