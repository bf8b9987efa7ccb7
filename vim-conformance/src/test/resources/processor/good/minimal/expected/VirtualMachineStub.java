package acme.power;

import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.Vim;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Calls the managed object {@code VirtualMachine}. */
@Generated("io.vim25.processor.VimProcessor")
public class VirtualMachineStub extends ManagedEntityStub implements VirtualMachine {
    /** Makes the object that {@code reference} refers to. */
    protected VirtualMachineStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public VirtualMachineRuntimeInfo runtime() {
        return property(VirtualMachine_.runtime());
    }

    @Override
    public VirtualMachinePowerState powerState() {
        return property(VirtualMachine_.powerState());
    }

    @Override
    public @Nullable HostSystem host() {
        return propertyOrNull(VirtualMachine_.host());
    }

    @Override
    public Task<Void> powerOn(@Nullable HostSystem host) {
        return vim().call(this, new PowerOnVM_Task(host));
    }

    @Override
    public Task<Void> powerOff() {
        return vim().call(this, new PowerOffVM_Task());
    }

    @Override
    public void shutdownGuest() {
        vim().call(this, new ShutdownGuest());
    }
}
