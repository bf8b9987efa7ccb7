package acme;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

@ManagedObject
public interface ComputeResource extends ManagedEntity {
    @Property
    List<Host> host();
}
