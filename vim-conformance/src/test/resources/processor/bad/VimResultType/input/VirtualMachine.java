package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOnVM_Task")
    void powerOn(@Nullable HostSystem host);

    @Operation("PowerOffVM_Task")
    HostSystem powerOff();

    @Operation("ShutdownGuest")
    boolean shutdownGuest();

    @Operation("AcquireTicket")
    VirtualMachineTickets acquireTicket(String ticketType);
}
