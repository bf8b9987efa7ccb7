package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface HostSystem extends ManagedObjectBase {
    @Operation("EnterMaintenanceMode_Task")
    Task<Void> enterMaintenanceMode(int timeout, boolean evacuatePoweredOffVms, HostMaintenanceSpec maintenanceSpec);
}
