package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject("VirtualMachine")
public interface Vm extends ManagedObjectBase {
    @Operation("AcquireTicket")
    VirtualMachineTicket acquireTicket(String ticketType);
}
