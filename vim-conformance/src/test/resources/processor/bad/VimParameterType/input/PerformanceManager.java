package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

@ManagedObject
public interface PerformanceManager extends ManagedObjectBase {
    @Operation("QueryPerf")
    List<PerfEntityMetricBase> queryPerf(PerfQuerySpec querySpec);
}
