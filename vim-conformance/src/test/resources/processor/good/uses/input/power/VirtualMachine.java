package power;

import base.ManagedEntity;
import base.ManagedEntityStatus;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedEntity {
    @Property("summary.overallStatus")
    ManagedEntityStatus status();

    @Property
    base.Datacenter datacenter();

    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable HostSystem host);
}
