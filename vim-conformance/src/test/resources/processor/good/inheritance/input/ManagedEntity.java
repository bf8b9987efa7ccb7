package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

@ManagedObject
public interface ManagedEntity extends ManagedObjectBase {
    @Property
    String name();

    @Operation("Rename_Task")
    Task<Void> rename(String newName);

    /** An interface may repeat this. */
    @Override
    ManagedObjectReference<?> reference();
}
