package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectNotFound;
import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.TaskInfo;
import io.vim25.TaskInfoState;
import io.vim25.TaskProgress;
import io.vim25.TaskReasonUser;
import io.vim25.Vim;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.InvalidState;
import io.vim25.generated.TaskInProgress;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PowerTest {
    private final ManualClock clock = new ManualClock();
    private final Simulator vcenter = Simulator.builder()
            .clock(clock)
            .taskDuration(Duration.ofSeconds(10))
            .start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final VirtualMachine on = client.machine("web-01");
    private final VirtualMachine off = client.machine("web-03");

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void aTaskIsQueuedThenRunsThenEnds() {
        Task<Void> task = on.powerOff();
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.QUEUED);
        assertThat(task.info().getProgress()).isNull();
        List<Integer> progress = new ArrayList<>();
        for (int second = 1; second < 10; second += 2) {
            clock.advance(Duration.ofSeconds(second == 1 ? 1 : 2));
            assertThat(task.info().getState()).isEqualTo(TaskInfoState.RUNNING);
            progress.add(task.info().getProgress());
            assertThat(on.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        }
        assertThat(progress).containsExactly(0, 22, 44, 66, 88);
        clock.advance(Duration.ofSeconds(1));
        task.await();
        assertThat(on.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
        assertThat(vcenter.ran("PowerOffVM_Task")).isEqualTo(1);
    }

    @Test
    void aTaskTellsWhatItDoes() {
        Task<Void> task = off.powerOn(null);
        clock.advance(Duration.ofSeconds(30));
        TaskInfo info = task.info();
        assertThat(info.getKey()).isEqualTo(task.reference().value());
        assertThat(info.getName()).isEqualTo("PowerOnVM_Task");
        assertThat(info.getDescriptionId()).isEqualTo("VirtualMachine.powerOn");
        assertThat(info.getEntity()).isEqualTo(off.reference());
        assertThat(info.getEntityName()).isEqualTo("web-03");
        assertThat(((TaskReasonUser) info.getReason()).getUserName()).isEqualTo(vcenter.userName());
        assertThat(info.getQueueTime()).isEqualTo(ManualClock.START);
        assertThat(info.getStartTime()).isEqualTo(ManualClock.START.plusSeconds(1));
        assertThat(info.getCompleteTime()).isEqualTo(ManualClock.START.plusSeconds(10));
        assertThat(off.runtime().getBootTime()).isEqualTo(ManualClock.START.plusSeconds(10));
    }

    @Test
    void theProgressIsSeenWhileSomebodyWaits() {
        try (Simulator quick =
                        Simulator.builder().taskDuration(Duration.ofMillis(600)).start();
                Vim connected = Vim.connect(quick.url(), quick.credentials())) {
            List<TaskProgress> seen = new ArrayList<>();
            new Client(connected).machine("web-01").powerOff().await(seen::add);
            assertThat(seen).extracting(TaskProgress::state).endsWith(TaskInfoState.SUCCESS);
            assertThat(seen).extracting(TaskProgress::percent).isSorted().endsWith(100);
            assertThat(seen).hasSizeGreaterThan(2);
        }
    }

    @Test
    void theWrongStateIsTheTasksError() {
        Task<Void> task = on.powerOn(null);
        assertThatThrownBy(task::await).isInstanceOfSatisfying(InvalidPowerState.class, fault -> {
            assertThat(fault.getRequestedState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
            assertThat(fault.getExistingState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        });
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.ERROR);
        assertThatThrownBy(() -> off.powerOff().await())
                .isInstanceOfSatisfying(
                        InvalidPowerState.class,
                        fault -> assertThat(fault.getExistingState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF));
    }

    @Test
    void oneTaskAtATime() {
        Task<Void> first = on.powerOff();
        assertThatThrownBy(() -> on.powerOff().await())
                .isInstanceOfSatisfying(
                        TaskInProgress.class,
                        fault -> assertThat(fault.getTask()).isEqualTo(first.reference()));
        clock.advance(Duration.ofSeconds(10));
        Task<Void> next = on.powerOn(null);
        clock.advance(Duration.ofSeconds(10));
        next.await();
        assertThat(on.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
    }

    @Test
    void aMachineGoesToTheHostThatIsNamed() {
        List<HostSystem> hosts = client.hosts();
        HostSystem other = hosts.stream()
                .filter(host -> !host.reference().equals(off.runtime().getHost()))
                .findFirst()
                .orElseThrow();
        Task<Void> task = off.powerOn(other);
        assertThat(other.vm()).doesNotContain(off);
        clock.advance(Duration.ofSeconds(10));
        task.await();
        assertThat(off.runtime().getHost()).isEqualTo(other.reference());
        assertThat(other.vm()).contains(off);
    }

    @Test
    void aHostThatCannotBeMeantIsRefused() {
        HostSystem folder = vim.get(
                HostSystem_.TYPE,
                HostSystem_.TYPE.reference(
                        "Folder", client.rootFolder().reference().value()));
        assertThatThrownBy(() -> off.powerOn(folder))
                .isInstanceOfSatisfying(
                        InvalidArgument.class,
                        fault -> assertThat(fault.getInvalidProperty()).isEqualTo("host"));
        assertThatThrownBy(() -> off.powerOn(vim.get(HostSystem_.TYPE.reference("host-0"))))
                .isInstanceOf(ManagedObjectNotFound.class);
        assertThat(vcenter.ran("PowerOnVM_Task")).isZero();
    }

    @Test
    void aTaskThatIsCancelledChangesNothing() {
        Task<Void> task = on.powerOff();
        clock.advance(Duration.ofSeconds(5));
        task.cancel();
        assertThat(task.info().isCancelled()).isTrue();
        clock.advance(Duration.ofSeconds(20));
        assertThatThrownBy(task::await).isInstanceOf(RequestCanceled.class);
        assertThat(on.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_ON);
        assertThatThrownBy(task::cancel).isInstanceOf(InvalidState.class);
    }

    @Test
    void aTaskIsForgottenAfterAWhile() {
        Task<Void> task = on.powerOff();
        clock.advance(Duration.ofMinutes(5));
        assertThat(task.info().getState()).isEqualTo(TaskInfoState.SUCCESS);
        clock.advance(Duration.ofMinutes(10));
        assertThatThrownBy(task::info).isInstanceOf(ManagedObjectNotFound.class);
    }
}
