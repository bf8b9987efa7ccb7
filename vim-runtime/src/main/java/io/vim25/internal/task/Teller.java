package io.vim25.internal.task;

import io.vim25.PendingQuestion;
import io.vim25.TaskListener;
import io.vim25.TaskProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one wait what is new, each thing once. For one thread at a time. */
final class Teller {
    /**
     * A question isn't told before: a wait that begins right after the answer to one has the time to hear that it is
     * answered, and a task that ends soon isn't worth watching its machine.
     */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TaskListener listener;
    private final long questionsFrom = System.nanoTime() + PATIENCE.toNanos();
    private @Nullable TaskProgress told;
    private @Nullable String asked;

    Teller(TaskListener listener) {
        this.listener = listener;
    }

    void tell(TaskStatus status) {
        if (status.isKnown()) {
            progress(status.progress());
        }
        PendingQuestion question = status.question();
        if (question != null && isDue(status) && questionsFrom - System.nanoTime() <= 0) {
            asked = question.id();
            listener.question(question);
        }
    }

    private void progress(TaskProgress progress) {
        if (!progress.equals(told)) {
            told = progress;
            listener.progress(progress);
        }
    }

    /** Whether there is a question that is yet to be told. */
    boolean isDue(TaskStatus status) {
        PendingQuestion question = status.question();
        return question != null && !status.isOver() && !question.id().equals(asked);
    }

    /** When questions are told, by {@link System#nanoTime}. */
    long questionsFrom() {
        return questionsFrom;
    }
}
