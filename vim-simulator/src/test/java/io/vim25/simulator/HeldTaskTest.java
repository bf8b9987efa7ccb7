package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.Vim;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.TaskInProgress;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineQuestionInfo;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks that end when a test wants them to. */
@Timeout(60)
class HeldTaskTest {
    private final Simulator vcenter =
            Simulator.builder().taskDuration(Duration.ZERO).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final VirtualMachine machine = new Client(vim).machine("web-01");

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void aTaskThatIsHeldRunsUntilItIsReleased() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.RUNNING);
        assertThat(task.info().getProgress()).isZero();
        vcenter.taskProgress(task.reference(), 42);
        assertThat(task.info().getProgress()).isEqualTo(42);
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        vcenter.releaseTasks();
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.SUCCESS);
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
        machine.powerOn(null).await();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vcenter.taskProgress(task.reference(), 1))
                .withMessageContaining(task.reference().value());
    }

    @Test
    void aTaskCanFail() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        vcenter.failTask(task.reference(), new TaskInProgress().setTask(task.reference()));
        assertThatThrownBy(task::await).isInstanceOf(TaskInProgress.class);
        vcenter.releaseTasks();
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.ERROR);
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
    }

    @Test
    void aTaskThatIsHeldCanBeCancelled() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        task.cancel();
        assertThatThrownBy(task::await).isInstanceOf(RequestCanceled.class);
        vcenter.releaseTasks();
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
    }

    @Test
    void aMachineThatAsksGoesOnWhenItIsAnswered() {
        String id = vcenter.ask(machine.reference(), "Moved or copied?", "I moved it", "I copied it");
        Task<Void> task = machine.powerOff();
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.RUNNING);
        VirtualMachineQuestionInfo question =
                Objects.requireNonNull(machine.runtime().getQuestion());
        assertThat(question.getId()).isEqualTo(id);
        assertThat(question.getText()).isEqualTo("Moved or copied?");
        assertThat(question.getChoice().getChoiceInfo())
                .extracting(choice -> choice.getKey() + choice.getLabel())
                .containsExactly("0I moved it", "1I copied it");
        assertThatThrownBy(() -> machine.answer("other", "0")).isInstanceOf(InvalidArgument.class);
        assertThatThrownBy(() -> machine.answer(id, "2")).isInstanceOf(InvalidArgument.class);
        machine.answer(id, "1");
        task.await();
        assertThat(machine.runtime().getQuestion()).isNull();
        assertThatThrownBy(() -> machine.answer(id, "1")).isInstanceOf(InvalidArgument.class);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> vcenter.ask(Client.missing(), "Why?", "because"));
        assertThatIllegalArgumentException().isThrownBy(() -> vcenter.ask(machine.reference(), "Why?"));
    }
}
