package io.vim25;

import io.vim25.internal.call.InScope;
import io.vim25.internal.core.CancelTask;
import io.vim25.internal.core.SetTaskDescription;
import io.vim25.internal.core.SetTaskState;
import io.vim25.internal.core.TaskOperations;
import io.vim25.internal.core.TaskOperations_;
import io.vim25.internal.core.UpdateProgress;
import io.vim25.internal.task.TaskStatus;
import io.vim25.internal.task.TaskWait;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A task: an operation that goes on at the server after the call has returned. Immutable and thread-safe.
 *
 * @param <T> the task's result; {@link Void} if it has none
 */
public final class Task<T extends @Nullable Object> implements ManagedObjectBase {
    private static final TaskListener QUIET = progress -> {};

    private final Vim vim;
    private final ManagedObjectReference<?> reference;
    private final ValueType<T> result;
    private final TypeScope scope;
    private final PropertyPath<?, TaskInfo> infoPath;

    private Task(Vim vim, ManagedObjectReference<?> reference, ValueType<T> result, TypeScope scope) {
        this.vim = Objects.requireNonNull(vim, "vim");
        this.reference = Objects.requireNonNull(reference, "reference");
        this.result = Objects.requireNonNull(result, "result");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.infoPath = PropertyPath.of(
                ManagedObjectType.of("Task", ManagedObjectBase.class, scope), "info", ValueType.of(TaskInfo.class));
    }

    /**
     * The handle of a task.
     *
     * @param result what the task's result must be
     * @param scope the types that its result and its error may be of
     */
    public static <T extends @Nullable Object> Task<T> of(
            Vim vim, ManagedObjectReference<?> reference, ValueType<T> result, TypeScope scope) {
        return new Task<>(vim, reference, result, scope);
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return reference;
    }

    /** How the task stands, in one remote call. */
    public TaskInfo info() {
        return vim.property(this, infoPath);
    }

    /**
     * Waits until the task has ended, as long as it takes.
     *
     * <p>All that wait for tasks of a {@link Vim}, and of its views, share one connection to the server, which tells of
     * all of them; this thread makes no calls. It goes on waiting where the session ends, or the server can't be reached
     * for a while. To limit that, use {@link #await(Duration)}.
     *
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws TaskVanishedException if the server doesn't have it any more
     * @throws QuestionPendingException if it waits for an answer to a question that its virtual machine asks; it goes on
     *     when that is answered, and can be waited for again
     * @throws CallInterruptedException if the thread is interrupted; the task goes on
     * @throws IllegalStateException if the {@code Vim} is closed, or is closed meanwhile; the task goes on
     */
    public T await() {
        return awaitEnd(null, QUIET);
    }

    /**
     * Waits until the task has ended, as long as it takes, and tells how it stands meanwhile.
     *
     * @param listener is told by this thread
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @see #await() for what else is thrown
     */
    public T await(TaskListener listener) {
        return awaitEnd(null, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Waits until the task has ended, but no longer than a time.
     *
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws TaskTimeoutException if it isn't known to have ended by then; it goes on
     * @see #await() for what else is thrown
     */
    public T await(Duration longest) {
        return await(longest, QUIET);
    }

    /**
     * Waits until the task has ended, but no longer than a time, and tells how it stands meanwhile.
     *
     * @param longest may be exceeded by the time that the listener takes
     * @param listener is told by this thread
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws TaskTimeoutException if it isn't known to have ended by then; it goes on
     * @see #await() for what else is thrown
     */
    public T await(Duration longest, TaskListener listener) {
        Objects.requireNonNull(longest, "longest");
        return awaitEnd(longest, Objects.requireNonNull(listener, "listener"));
    }

    private T awaitEnd(@Nullable Duration longest, TaskListener listener) {
        try (TaskWait wait = vim.tasks().waitFor(reference)) {
            return outcome(wait.end(longest, listener));
        }
    }

    /**
     * The task as a future: it is completed with the task's result, null if it has none, or exceptionally with what
     * {@link #await()} throws. Without a remote call, and without a thread that waits.
     *
     * <p>Cancelling the future, or completing it otherwise ({@link CompletableFuture#orTimeout}), ends the waiting only:
     * the task goes on. {@link #cancel()} cancels the task.
     *
     * <p>It is completed, and so runs what depends on it, on its {@link CompletableFuture#defaultExecutor}. What takes long
     * belongs on an executor of your own: {@code thenAcceptAsync(…, executor)}.
     *
     * @throws IllegalStateException if the {@code Vim} is closed
     */
    public CompletableFuture<T> toFuture() {
        return vim.tasks().waitFor(reference).future(null, this::outcome);
    }

    /**
     * The task as a future, as {@link #toFuture()} gives it, and tells how it stands meanwhile.
     *
     * @param listener is told on the future's default executor, one thing after the other, and of the end before the future
     *     is completed; what it throws completes the future
     * @throws IllegalStateException if the {@code Vim} is closed
     */
    public CompletableFuture<T> toFuture(TaskListener listener) {
        return vim.tasks().waitFor(reference).future(Objects.requireNonNull(listener, "listener"), this::outcome);
    }

    private T outcome(TaskStatus ended) {
        if (ended.hasSucceeded()) {
            return result(ended);
        }
        throw error(ended);
    }

    // A task without a result has T as Void, or T as something nullable: null is a T then.
    @SuppressWarnings("NullAway")
    private T result(TaskStatus ended) {
        Object value = ended.result(scope);
        return value == null ? null : result.convert(value, vim, "the result of " + this);
    }

    private MethodFault error(TaskStatus ended) {
        LocalizedMethodFault error = ended.error(scope);
        MethodFault fault = error == null || error.getFault() == null ? new MethodFault() : error.getFault();
        return fault.thrownBy(error == null ? null : error.getLocalizedMessage(), ended.name(reference));
    }

    /**
     * Asks the server to cancel the task itself; it then ends with the fault {@code RequestCanceled}, if it can be
     * cancelled, and so do the waits for it. One remote call, {@code CancelTask}, since API version 2.0.
     *
     * @throws MethodFault {@code InvalidState} if it has ended already, {@code NotSupported} if it can't be cancelled
     */
    public void cancel() {
        call(new CancelTask());
    }

    /**
     * Says what the task is about, for {@code info().getDescription()}. This is for who does the work of a task, an
     * extension that made it. One remote call, {@code SetTaskDescription}, since API version 4.0; it needs the privilege
     * {@code Task.Update}.
     *
     * @throws MethodFault if the server refuses
     */
    public void updateDescription(LocalizableMessage description) {
        call(new SetTaskDescription(description));
    }

    /**
     * Says how the task stands, and at its end what has become of it. This is for who does the work of a task, an
     * extension that made it. One remote call, {@code SetTaskState}, since API version 2.5; it needs the privilege
     * {@code Task.Update}.
     *
     * @param result what came of the task, where it ends with {@link TaskInfoState#SUCCESS}: a value of any type of the
     *     API, that is a string, boxed primitive, instant, bytes, reference, enum constant, data object, or a list
     * @param fault why it failed, where it ends with {@link TaskInfoState#ERROR}
     * @throws MethodFault {@code InvalidState} if it has ended already
     */
    public void setState(TaskInfoState state, @Nullable Object result, @Nullable LocalizedMethodFault fault) {
        call(new SetTaskState(state, result, fault));
    }

    /**
     * Says how much of the task is done, for {@code info().getProgress()}. This is for who does the work of a task, an
     * extension that made it. One remote call, {@code UpdateProgress}, since API version 2.5; it needs the privilege
     * {@code Task.Update}.
     *
     * @param percentDone from 0 to 100
     * @throws MethodFault {@code InvalidState} if the task doesn't run, {@code OutOfBounds} if it can't be so much
     */
    public void updateProgress(int percentDone) {
        call(new UpdateProgress(percentDone));
    }

    /** Faults are of the types of the package that the task belongs to. */
    private void call(Method<? super TaskOperations, Void> method) {
        vim.call(vim.get(TaskOperations_.TYPE, reference), new InScope<>(method, scope));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Task<?> task && task.vim == vim && task.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /** The reference, for example {@code Task:task-42}. */
    @Override
    public String toString() {
        return reference.toString();
    }
}
