package acme.power;

import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** A virtual machine. */
@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    /** A machine of an identifier. */
    static VirtualMachine of(Vim vim, String id) {
        return vim.get(VirtualMachine_.TYPE.reference(id));
    }

    /** Its state, and the host that it is on. */
    @Property
    VirtualMachineRuntimeInfo runtime();

    /** Whether it runs. */
    @Property("runtime.powerState")
    VirtualMachinePowerState powerState();

    /** The host that it is on. */
    @Property("runtime.host")
    @Nullable
    HostSystem host();

    /**
     * Powers it on.
     *
     * @param host where; null leaves it to the server
     */
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host) throws InvalidPowerState;

    /** Powers it on, where the server likes. */
    default Task<Void> powerOn() {
        return powerOn(null);
    }

    /** Powers it off. */
    @Operation("PowerOffVM_Task")
    Task<Void> powerOff() throws InvalidPowerState;

    /** Asks its guest to shut down. */
    @Operation
    void shutdownGuest();
}
