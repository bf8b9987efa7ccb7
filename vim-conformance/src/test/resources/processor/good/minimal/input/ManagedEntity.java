package acme.power;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;

/** An object of the inventory. */
@ManagedObject
public interface ManagedEntity extends ManagedObjectBase {
    /** Its name. */
    @Property
    String name();
}
