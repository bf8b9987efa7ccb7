package io.vim25.samples.tasks;

import io.vim25.PendingQuestion;
import io.vim25.QuestionPendingException;
import io.vim25.Task;
import io.vim25.TaskListener;
import io.vim25.TaskProgress;
import io.vim25.TaskTimeoutException;
import io.vim25.generated.VirtualMachine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Ways to wait for tasks. */
public final class Waiting {
    private Waiting() {}

    /** Powers a machine off, within five minutes or not at all. */
    public static void powerOffInTime(VirtualMachine machine) {
        Task<Void> task = machine.powerOff();
        try {
            task.await(Duration.ofMinutes(5));
        } catch (TaskTimeoutException e) {
            task.cancel(); // the task itself: without this it goes on
            throw e;
        }
    }

    /** Powers a machine on, and shows in a terminal how far it is. */
    public static void powerOnWithBar(VirtualMachine machine, String name) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Powering on " + name)
                .setInitialMax(100)
                .build()) {
            machine.powerOn().await(now -> bar.stepTo(now.percent()));
        }
    }

    /** Powers machines off at the same time; how many don't matter. */
    public static void powerOffAll(List<VirtualMachine> machines) {
        List<CompletableFuture<Void>> all =
                machines.stream().map(machine -> machine.powerOff().toFuture()).toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    /** Powers a machine on; what it asks is answered by the first choice of a label. */
    public static void powerOn(VirtualMachine machine, String answer) {
        Task<Void> task = machine.powerOn();
        try {
            task.await();
        } catch (QuestionPendingException e) {
            for (PendingQuestion.Choice choice : e.question().choices()) {
                if (choice.label().equals(answer)) {
                    machine.answer(e.question().id(), choice.key());
                    task.await();
                    return;
                }
            }
            throw e;
        }
    }

    /** Takes what is proposed, while the wait goes on. */
    public static final class TakeTheProposal implements TaskListener {
        private final VirtualMachine machine;

        /** For the tasks of a machine. */
        public TakeTheProposal(VirtualMachine machine) {
            this.machine = machine;
        }

        @Override
        public void progress(TaskProgress progress) {
            System.out.println(progress.description() + ": " + progress.percent() + " %");
        }

        @Override
        public void question(PendingQuestion question) {
            if (question.preset() == null) {
                TaskListener.super.question(question); // ends the wait
                return;
            }
            machine.answer(question.id(), question.preset().key());
        }
    }
}
