package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;

@ManagedObject
public interface ManagedEntity extends ManagedObjectBase {
    @Property
    String name();
}
