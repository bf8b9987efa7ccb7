package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.ManagedObjectReference;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("CloneVM_Task")
    Task<VirtualMachine> clone(String name, ManagedObjectReference<?> folder, VirtualMachineCloneSpec spec);

    @Operation("PowerOnVM_Task")
    Task<Void> powerOn();

    @Operation("AnswerVM")
    void answer(String questionId, String choice);

    @Operation("UnregisterVM")
    void unregister(boolean force);
}
