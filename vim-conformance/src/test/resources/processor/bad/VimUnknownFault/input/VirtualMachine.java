package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.io.IOException;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff() throws InvalidPowerStat;

    @Operation("ResetVM_Task")
    Task<Void> reset() throws IOException;
}
