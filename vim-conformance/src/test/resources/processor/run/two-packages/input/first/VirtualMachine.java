package first;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    VirtualMachineRuntimeInfo runtime();

    @Property("runtime")
    Object anything();

    @Property("runtime.host")
    HostSystem host();

    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host) throws InvalidPowerState;

    @Operation("PowerOffVM_Task")
    Task<Void> powerOff();

    @Operation("CloneVM_Task")
    Task<VirtualMachine> clone(ManagedObjectReference<?> folder, String name, VirtualMachineCloneSpec spec);
}
