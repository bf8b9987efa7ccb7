package acme;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface VirtualMachine {
    @Operation("UnregisterVM")
    void unregister();
}
