package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface VirtualMachine extends ManagedObjectBase {
    @Property
    @Nullable
    List<HostSystem> network();

    @Operation("PowerOnVM_Task")
    Task<Void> powerOn(HostSystem host);

    @Operation("AnswerVM")
    void answer(@Nullable String questionId, String answerChoice);

    @Operation("AcquireTicket")
    @Nullable
    VirtualMachineTicket acquireTicket(String ticketType);
}
