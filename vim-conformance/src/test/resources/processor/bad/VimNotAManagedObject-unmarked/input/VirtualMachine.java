package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.Operation;

public interface VirtualMachine extends ManagedObjectBase {
    @Operation("UnregisterVM")
    void unregister();

    @Operation("ShutdownGuest")
    void shutdownGuest();
}
