package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface PerformanceManager extends ManagedObjectBase {
    @Operation("QueryPerf")
    @Nullable
    List<PerfEntityMetricBase> queryPerf(@Nullable List<PerfQuerySpec> querySpec);
}
