package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host);

    @Operation("PowerOnVM_Task")
    Task<Void> start(@Nullable HostSystem host);
}
