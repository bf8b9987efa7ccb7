package base;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

@ManagedObject
public interface Datacenter extends ManagedEntity {
    @Operation("ReconfigureDatacenter_Task")
    Task<Void> reconfigure(DatacenterConfigSpec spec, boolean modify);
}
