package power;

import base.Datacenter;
import base.ManagedEntityStatus;
import base.ManagedEntityStub;
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
    public ManagedEntityStatus status() {
        return property(VirtualMachine_.status());
    }

    @Override
    public Datacenter datacenter() {
        return property(VirtualMachine_.datacenter());
    }

    @Override
    public Task<Void> powerOn(@Nullable HostSystem host) {
        return vim().call(this, new PowerOnVM_Task(host));
    }
}
