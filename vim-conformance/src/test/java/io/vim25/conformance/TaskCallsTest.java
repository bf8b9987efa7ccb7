package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.LocalizableMessage;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectReference;
import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.spi.ValueType;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The runtime's own {@link Task} has all operations of the managed object, and sends them as the schema asks. */
final class TaskCallsTest {
    private final WholeApi api = WholeApi.get();
    private final WsdlSchema schema = WsdlSchema.get();
    private final TreeSet<String> sent = new TreeSet<>();
    private LocalVim local;
    private Task<Void> task;

    @BeforeEach
    void connect() throws IOException {
        local = new LocalVim(api);
        task = Task.of(local.vim(), ManagedObjectReference.of("Task", "task-1"), ValueType.nothing(), api.scope());
    }

    @AfterEach
    void close() {
        local.close();
    }

    @Test
    void allOperationsAreThere() {
        task.cancel();
        check("CancelTask", "");
        task.updateDescription(new LocalizableMessage().setKey("com.acme.copy").setMessage("Copying"));
        check("SetTaskDescription", "<description><key>com.acme.copy</key><message>Copying</message></description>");
        task.updateProgress(42);
        check("UpdateProgress", "<percentDone>42</percentDone>");
        task.setState(TaskInfoState.RUNNING, null, null);
        check("SetTaskState", "<state>running</state>");
        task.setState(TaskInfoState.SUCCESS, List.of("vm-1"), null);
        check(
                "SetTaskState",
                "<state>success</state><result xsi:type=\"ArrayOfString\"><string>vm-1</string></result>");
        task.setState(TaskInfoState.ERROR, null, new LocalizedMethodFault().setFault(new RequestCanceled()));
        check("SetTaskState", "<state>error</state><fault><fault xsi:type=\"RequestCanceled\"></fault></fault>");
        assertThat(sent)
                .containsExactlyElementsOf(new TreeSet<>(api.model().operations().stream()
                        .filter(operation -> "Task".equals(operation.owner()))
                        .map(WsdlOperation::name)
                        .toList()));
    }

    private void check(String operation, String arguments) {
        String request = local.lastRequest();
        schema.validateBody(request);
        assertThat(request)
                .contains("<" + operation + " xmlns=\"urn:vim25\"><_this type=\"Task\">task-1</_this>" + arguments
                        + "</" + operation + ">");
        sent.add(operation);
    }
}
