package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;

public interface Vms {
    @ManagedObject
    interface VirtualMachine extends ManagedObjectBase {}
}
