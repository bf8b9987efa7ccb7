package io.vim25;

/**
 * Is told about a task while it is waited for. Often it is a lambda: {@code task.await(now -> bar.stepTo(now.percent()))}.
 *
 * <p>It is called by one thread at a time. Where it is slow it misses what has changed in between, but never the end. What
 * it throws ends the wait; the task goes on.
 */
@FunctionalInterface
public interface TaskListener {
    /**
     * How the task stands now. It is told first as soon as the server has answered, then after each change, and last at
     * the end.
     */
    void progress(TaskProgress progress);

    /**
     * The task's virtual machine waits for an answer, and the task with it. Told once for each question, at the earliest
     * when the task has been waited for for two seconds.
     *
     * <p>An implementation may answer the question, or have it answered, and return: then the wait goes on. By default it
     * ends the wait.
     *
     * @throws QuestionPendingException by default
     */
    default void question(PendingQuestion question) {
        throw new QuestionPendingException(question);
    }
}
