package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.LocalizableMessage;
import io.vim25.LocalizedMethodFault;
import io.vim25.OutcomeUnknownException;
import io.vim25.ProtocolException;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.Vim;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.InvalidState;
import io.vim25.generated.PowerOffVM_Task;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a task is told by who does its work. */
final class TaskIT {
    private static Vcsim vcsim;
    private static Vim vim;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "2", "-task-delay", "1m");
        vim = vcsim.connect();
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static Task<Void> task() {
        return machine().powerOff();
    }

    private static VirtualMachine machine() {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.findFirst().orElseThrow().object();
        }
    }

    @Test
    void itIsFoundAlthoughTheReplyIsLost() throws Exception {
        VirtualMachine machine = machine();
        task();
        Thread.sleep(2000); // the server tells the time in seconds
        Instant begun = Instant.now();
        Task<Void> task = machine.powerOff();
        assertThat(vim.findTasks(new OutcomeUnknownException(
                        new PowerOffVM_Task(),
                        machine.reference(),
                        "test-1",
                        "vcsim",
                        begun,
                        Instant.now(),
                        new ProtocolException("cut"))))
                .singleElement()
                .isEqualTo(task);
        task.cancel();
    }

    @Test
    void itsProgressDescriptionAndEndAreTold() {
        Task<Void> task = task();
        task.setState(TaskInfoState.RUNNING, null, null);
        task.updateProgress(42);
        task.updateDescription(new LocalizableMessage().setKey("com.acme.stop").setMessage("Stopping"));
        assertThat(task.info().getProgress()).isEqualTo(42);
        assertThat(task.info().getDescription().getMessage()).isEqualTo("Stopping");
        task.setState(TaskInfoState.SUCCESS, "done", null);
        task.await();
        assertThat(task.info().getResult()).isEqualTo("done");
        assertThatThrownBy(() -> task.updateProgress(43)).isInstanceOf(InvalidState.class);
    }

    @Test
    void itsErrorIsTold() {
        Task<Void> task = task();
        task.setState(TaskInfoState.ERROR, null, new LocalizedMethodFault().setFault(new InvalidPowerState()));
        assertThatThrownBy(task::await).isInstanceOf(InvalidPowerState.class);
    }
}
