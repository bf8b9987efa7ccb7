package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOnn")
    Task<Void> powerOn(@Nullable HostSystem host) throws InvalidPowerState;

    @Operation
    Task<Void> powerOffVM();

    @Operation("Levitate")
    void levitate();
}
