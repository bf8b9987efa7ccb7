package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.CallInterruptedException;
import io.vim25.CallOptions;
import io.vim25.PendingQuestion;
import io.vim25.QuestionPendingException;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.TaskListener;
import io.vim25.TaskProgress;
import io.vim25.TaskTimeoutException;
import io.vim25.TaskVanishedException;
import io.vim25.Vim;
import io.vim25.generated.InvalidPowerState;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import io.vim25.spi.ValueType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for tasks: all share one view and one long poll. */
@Timeout(60)
class TaskWaitTest {
    private final Simulator vcenter =
            Simulator.builder().taskDuration(Duration.ZERO).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);
    private final VirtualMachine machine = client.machine("web-01");

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    private void awaitWaits(int count) throws InterruptedException {
        while (vcenter.counts().waits() != count) {
            Thread.sleep(5);
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("vim-tasks"))
                .toList();
    }

    /** Waits on a thread of its own, as a program does that has a thread for each task. */
    private static <T> CompletableFuture<T> waitIn(Task<T> task) {
        CompletableFuture<T> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                ended.complete(task.await());
            } catch (RuntimeException e) {
                ended.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return ended;
    }

    @Test
    void progressIsToldAsItComesAndTheEndLast() throws Exception {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        BlockingQueue<TaskProgress> told = new LinkedBlockingQueue<>();
        CompletableFuture<Void> future = task.toFuture(told::add);
        assertThat(told.poll(20, TimeUnit.SECONDS))
                .isEqualTo(new TaskProgress(TaskInfoState.RUNNING, 0, "VirtualMachine.powerOff"));
        vcenter.taskProgress(task.reference(), 42);
        assertThat(told.poll(20, TimeUnit.SECONDS).percent()).isEqualTo(42);
        vcenter.releaseTasks();
        assertThat(future.get(20, TimeUnit.SECONDS)).isNull();
        assertThat(told).containsExactly(new TaskProgress(TaskInfoState.SUCCESS, 100, "VirtualMachine.powerOff"));
    }

    @Test
    void whatAListenerThrowsEndsTheWait() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        TaskListener broken = progress -> {
            throw new IllegalArgumentException("no bar");
        };
        assertThatThrownBy(() -> task.await(broken)).hasMessage("no bar");
        assertThatThrownBy(() -> task.toFuture(broken).join()).hasRootCauseMessage("no bar");
        vcenter.releaseTasks();
        task.await();
    }

    @Test
    void anErrorIsThrownToEachAsAFaultOfItsOwn() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        CompletableFuture<Void> one = waitIn(task);
        CompletableFuture<Void> other = task.toFuture();
        vcenter.failTask(
                task.reference(), new InvalidPowerState().setExistingState(VirtualMachinePowerState.SUSPENDED));
        Throwable first = one.handle((result, e) -> e).join();
        Throwable second = other.handle((result, e) -> e).join();
        assertThat(first)
                .isNotSameAs(second)
                .isInstanceOfSatisfying(
                        InvalidPowerState.class,
                        fault -> assertThat(fault.getExistingState()).isEqualTo(VirtualMachinePowerState.SUSPENDED))
                .hasMessageContaining("VirtualMachine.powerOff) on web-01");
        assertThat(first.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("await"));
        assertThat(second).isInstanceOf(InvalidPowerState.class);
    }

    @Test
    void aTimeOutEndsTheWaitingOnly() {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> task.await(Duration.ofMillis(20)))
                    .isInstanceOf(TaskTimeoutException.class)
                    .hasMessageContaining("hasn't ended after PT0.02S");
        }
        CompletableFuture<Void> cancelled = task.toFuture();
        cancelled.cancel(true);
        assertThatThrownBy(() ->
                        task.toFuture().orTimeout(20, TimeUnit.MILLISECONDS).join())
                .isInstanceOf(CompletionException.class);
        vcenter.releaseTasks();
        task.await(Duration.ofDays(Long.MAX_VALUE / 86_400));
        assertThat(machine.runtime().getPowerState()).isEqualTo(VirtualMachinePowerState.POWERED_OFF);
    }

    @Test
    void anInterruptedThreadStopsWaiting() throws Exception {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                task.await();
            } catch (CallInterruptedException e) {
                flag.complete(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        awaitWaits(1);
        thread.interrupt();
        assertThat(flag.get(20, TimeUnit.SECONDS)).isTrue();
        vcenter.releaseTasks();
        task.await();
    }

    @Test
    void aTaskThatIsNotThereHasVanished() {
        Task<Void> task = machine.powerOff();
        task.await();
        Task<Void> missing = Task.of(
                vim,
                io.vim25.ManagedObjectReference.of("Task", "task-0"),
                ValueType.nothing(),
                task.reference().scope());
        assertThatThrownBy(missing::await)
                .isInstanceOfSatisfying(
                        TaskVanishedException.class, e -> assertThat(e.task()).isEqualTo(missing.reference()));
        task.await();
    }

    @Test
    void sessionsMayEndMeanwhile() throws Exception {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        CompletableFuture<Void> waiting = waitIn(task);
        for (int i = 0; i < 3; i++) {
            awaitWaits(1);
            vcenter.expireSessions();
        }
        awaitWaits(1);
        vcenter.releaseTasks();
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isNull();
        awaitWaits(1);
        assertThat(vcenter.counts()).isEqualTo(new ServerCounts(1, 1, 1, 1, 0, 1));
    }

    @Test
    void tasksOfAServerThatRestartedHaveVanished() throws Exception {
        Simulator first =
                Simulator.builder().taskDuration(Duration.ofMinutes(10)).start();
        int port = java.net.URI.create(first.url()).getPort();
        try (Vim connected = Vim.connect(first.url(), first.credentials())) {
            VirtualMachine its = new Client(connected).machine("web-01");
            CompletableFuture<Void> waiting = waitIn(its.powerOff());
            CompletableFuture<Void> future =
                    new Client(connected).machine("web-02").powerOff().toFuture();
            while (first.counts().waits() != 1) {
                Thread.sleep(5);
            }
            first.close();
            try (Simulator second =
                    Simulator.builder().port(port).taskDuration(Duration.ZERO).start()) {
                assertThatThrownBy(() -> waiting.get(40, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(TaskVanishedException.class);
                assertThatThrownBy(() -> future.get(40, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(TaskVanishedException.class);
                its.powerOff().await();
                assertThat(second.ran("CreateListView")).isOne();
            }
        }
    }

    @Test
    void aQuestionIsReported() {
        String id = vcenter.ask(machine.reference(), "Moved or copied?", "I moved it", "I copied it");
        Task<Void> task = machine.powerOff();
        assertThatThrownBy(task::await).isInstanceOfSatisfying(QuestionPendingException.class, e -> {
            PendingQuestion question = e.question();
            assertThat(question.machine()).isEqualTo(machine.reference());
            assertThat(question.id()).isEqualTo(id);
            assertThat(question.choices())
                    .extracting(PendingQuestion.Choice::label)
                    .contains("I copied it");
            assertThat(e).hasMessageContaining("Moved or copied?").hasMessageContaining("1 (I copied it)");
            machine.answer(question.id(), "1");
        });
        task.await();
    }

    @Test
    void aListenerMayAnswerWhileTheWaitGoesOn() {
        vcenter.ask(machine.reference(), "Moved or copied?", "I moved it", "I copied it");
        List<String> asked = new ArrayList<>();
        TaskListener answering = new TaskListener() {
            @Override
            public void progress(TaskProgress progress) {}

            @Override
            public void question(PendingQuestion question) {
                asked.add(question.text());
                machine.answer(question.id(), "0");
            }
        };
        machine.powerOff().await(answering);
        assertThat(asked).containsExactly("Moved or copied?");
        vcenter.ask(machine.reference(), "Really?", "Yes");
        machine.powerOn().toFuture(answering).join();
        assertThat(asked).containsExactly("Moved or copied?", "Really?");
    }

    @Test
    void closingEndsTheWaitsAndLeavesNothing() throws Exception {
        vcenter.holdTasks();
        Task<Void> task = machine.powerOff();
        CompletableFuture<Void> waiting = waitIn(task);
        CompletableFuture<Void> future = task.toFuture();
        awaitWaits(1);
        vim.close();
        assertThatThrownBy(waiting::join)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed while Task:");
        assertThatThrownBy(future::join).cause().isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(task::await).isInstanceOf(IllegalStateException.class);
        assertThat(vcenter.counts()).isEqualTo(new ServerCounts(0, 0, 0, 0, 0, 0));
        assertThat(vcenter.ran("DestroyView")).isEqualTo(2);
        assertThat(vcenter.ran("DestroyPropertyCollector")).isOne();
        assertThat(threads()).isEmpty();
    }

    @Test
    void itEndsWhenThereIsNothingToWaitForAndBeginsAgain() throws Exception {
        try (Vim quick = Vim.builder(vcenter.url())
                .credentials(vcenter.credentials())
                .readTimeout(Duration.ofSeconds(2))
                .connect()) {
            VirtualMachine its = new Client(quick).machine("web-02");
            its.powerOff().await();
            its.powerOn().await();
            assertThat(vcenter.ran("CreateListView")).isOne();
            while (vcenter.counts().views() > 0 || !threads().isEmpty()) {
                Thread.sleep(5);
            }
            assertThat(vcenter.counts().collectors()).isZero();
            its.powerOff().await();
            assertThat(vcenter.ran("CreateListView")).isEqualTo(2);
        }
    }

    private static Task<Void> toggle(Row<VirtualMachine> row, Vim vim) {
        VirtualMachine its = vim.get(VirtualMachine_.TYPE, row.object().reference());
        boolean isOn = row.get(VirtualMachine_.runtime()).getPowerState() == VirtualMachinePowerState.POWERED_ON;
        return isOn ? its.powerOff() : its.powerOn();
    }

    @Test
    void manyAreWaitedForAtOnce() throws Exception {
        int many = Integer.getInteger("tasks", 1000);
        try (Simulator large = Simulator.builder()
                        .virtualMachines(many)
                        .taskDuration(Duration.ZERO)
                        .start();
                Vim connected = Vim.connect(large.url(), large.credentials())) {
            large.holdTasks();
            Vim view = connected.with(CallOptions.ofDefaults());
            CountDownLatch running = new CountDownLatch(many);
            List<CompletableFuture<Void>> waits = new ArrayList<>();
            for (Row<VirtualMachine> row : new Client(connected).rows(1000, VirtualMachine_.runtime())) {
                waits.add(toggle(row, view).toFuture(new FirstTold(running)));
            }
            assertThat(running.await(50, TimeUnit.SECONDS)).isTrue();
            long calls = calls(large);
            while (large.counts().waits() != 1) {
                Thread.sleep(5);
            }
            assertThat(large.counts()).isEqualTo(new ServerCounts(1, 1, 1, 1, 0, 1));
            large.releaseTasks();
            CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new)).join();
            System.out.println(many + " tasks on one connection: " + calls + " calls while they were started, "
                    + (calls(large) - calls) + " until all had ended");
            assertThat(calls(large)).isLessThan(many);
        }
    }

    private static long calls(Simulator vcenter) {
        return vcenter.ran("ModifyListView") + vcenter.ran("WaitForUpdatesEx");
    }

    /** Counts tasks that the server has told of. */
    private static final class FirstTold implements TaskListener {
        private final CountDownLatch tasks;
        private boolean told;

        FirstTold(CountDownLatch tasks) {
            this.tasks = tasks;
        }

        @Override
        public void progress(TaskProgress progress) {
            if (!told) {
                told = true;
                tasks.countDown();
            }
        }
    }
}
