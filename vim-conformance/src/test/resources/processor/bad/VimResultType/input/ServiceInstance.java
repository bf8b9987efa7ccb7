package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.Date;

@ManagedObject
public interface ServiceInstance extends ManagedObjectBase {
    @Operation
    Date currentTime();
}
