package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.io.IOException;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    String name() throws InvalidPowerState;

    @Property
    VirtualMachineRuntimeInfo runtime() throws IOException;
}
