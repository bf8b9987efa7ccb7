package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public abstract class VirtualMachine implements ManagedObjectBase {
    @Operation("AcquireTicket")
    abstract VirtualMachineTicket acquireTicket(String ticketType);
}
