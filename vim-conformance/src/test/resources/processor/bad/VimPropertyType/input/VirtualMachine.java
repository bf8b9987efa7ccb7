package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.Optional;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    VirtualMachineRuntimeInfo runtime();

    @Property
    VirtualMachineSumary summary();

    @Property
    Optional<String> name();

    @Property("runtime.powerStat")
    VirtualMachinePowerState powerState();

    @Property("runtime.connectionState")
    VirtualMachinePowerState connectionState();

    @Property
    String annotation(String language);

    @Property
    void config();
}
