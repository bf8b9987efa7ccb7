package vim;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    String name();

    @Operation
    void shutdownGuest();
}
