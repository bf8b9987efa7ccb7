package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    VirtualMachineRuntimeInfo runtime();

    @Property("runtime.paused")
    @Nullable
    Boolean paused();

    @Property("runtime.vmFailoverInProgress")
    @Nullable
    Boolean failingOver();
}
