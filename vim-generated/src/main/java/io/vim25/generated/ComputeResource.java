package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host, or a cluster of hosts, that runs virtual machines. */
@ManagedObject
public interface ComputeResource extends ManagedEntity {
    /** Its hosts; empty if there are none. One remote call. */
    @Property
    List<HostSystem> host();

    /** Its root resource pool; null if it has none. One remote call. */
    @Property
    @Nullable
    ResourcePool resourcePool();
}
