package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("UnregisterVM")
    void unregister();
}
