package acme;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    @Property
    VirtualMachineRuntimeInfo runtime();

    @Property("runtime.powerstate")
    VirtualMachinePowerState powerState();

    @Operation("PowerOnVm_Task")
    Task<Void> powerOn() throws InvalidPowerState;

    @Operation("AcquireTicket")
    VirtualMachineTicket acquireTicket(VirtualMachineTicketType ticketType);

    @Operation("QueryConnections")
    List<VirtualMachineConnection> connections();
}
