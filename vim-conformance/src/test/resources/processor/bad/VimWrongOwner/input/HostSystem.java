package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface HostSystem extends ManagedObjectBase {
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff();

    @Operation("Rename_Task")
    Task<Void> rename(String newName);
}
