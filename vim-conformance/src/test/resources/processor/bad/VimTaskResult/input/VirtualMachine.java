package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.Optional;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOffVM_Task")
    Task<Optional<Void>> powerOff();

    @Operation("ResetVM_Task")
    Task<VirtualMachineSumary> reset();
}
