package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface HostSystem extends ManagedObjectBase {
    @Operation("QueryTpmAttestationReport")
    HostTpmAttestationReport queryTpmAttestationReport();

    @Property("summary.rebootRequired")
    @Nullable
    boolean rebootRequired();
}
