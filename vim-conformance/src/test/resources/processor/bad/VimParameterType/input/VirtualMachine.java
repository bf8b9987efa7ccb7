package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(@Nullable VirtualMachine host);

    @Operation("MigrateVM_Task")
    Task<Void> migrate(
            @Nullable ManagedObjectReference<?> pool,
            @Nullable HostSystem host,
            String priority,
            @Nullable VirtualMachinePowerStat state);

    @Operation("SetScreenResolution")
    void setScreenResolution(Integer width, long height);

    @Operation("AnswerVM")
    void answer(List<String> questionId, Object answerChoice);
}
