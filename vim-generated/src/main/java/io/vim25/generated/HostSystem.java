package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/** A host. */
@ManagedObject
public interface HostSystem extends ManagedEntity {
    /** Its virtual machines; empty if there are none. One remote call. */
    @Property
    List<VirtualMachine> vm();
}
