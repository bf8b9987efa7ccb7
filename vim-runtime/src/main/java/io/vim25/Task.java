package io.vim25;

import io.vim25.internal.call.InScope;
import io.vim25.internal.core.CancelTask;
import io.vim25.internal.core.SetTaskDescription;
import io.vim25.internal.core.SetTaskState;
import io.vim25.internal.core.TaskOperations;
import io.vim25.internal.core.TaskOperations_;
import io.vim25.internal.core.UpdateProgress;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A task: an operation that goes on at the server after the call has returned. Immutable and thread-safe.
 *
 * @param <T> the task's result; {@link Void} if it has none
 */
public final class Task<T extends @Nullable Object> implements ManagedObjectBase {
    /** Longer than any task, and short enough for a clock that counts nanoseconds. */
    private static final Duration FOREVER = Duration.ofDays(3650);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

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
     * Waits until the task has ended.
     *
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws CallInterruptedException if the thread is interrupted; the task goes on
     */
    public T await() {
        return await(progress -> {});
    }

    /**
     * Waits until the task has ended, and tells how it stands each time that it asks.
     *
     * @param listener called by this thread
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws CallInterruptedException if the thread is interrupted; the task goes on
     */
    public T await(Consumer<? super TaskInfo> listener) {
        return await(FOREVER, listener);
    }

    /**
     * Waits until the task has ended, but no longer than a time.
     *
     * @return its result; null if it has none
     * @throws MethodFault its error
     * @throws TaskTimeoutException if it hasn't ended by then; it goes on
     * @throws CallInterruptedException if the thread is interrupted; the task goes on
     */
    public T await(Duration longest) {
        return await(longest.compareTo(FOREVER) < 0 ? longest : FOREVER, progress -> {});
    }

    private T await(Duration longest, Consumer<? super TaskInfo> listener) {
        long deadline = System.nanoTime() + longest.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            TaskInfo info = info();
            listener.accept(info);
            if (info.getState() == TaskInfoState.SUCCESS) {
                return result(info);
            }
            if (info.getState() == TaskInfoState.ERROR) {
                throw error(info);
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new TaskTimeoutException(
                        this + " (" + info.getDescriptionId() + ") hasn't ended after " + longest);
            }
            sleep(Math.min(pause.toNanos(), left));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    // A task without a result has T as Void, or T as something nullable: null is a T then.
    @SuppressWarnings("NullAway")
    private T result(TaskInfo info) {
        Object value = info.getResult();
        return value == null ? null : result.convert(value, vim, "the result of " + this);
    }

    private MethodFault error(TaskInfo info) {
        LocalizedMethodFault error = info.getError();
        MethodFault fault = error == null || error.getFault() == null ? new MethodFault() : error.getFault();
        String what = this + " (" + info.getDescriptionId() + ") on " + info.getEntityName();
        return fault.thrownBy(error == null ? null : error.getLocalizedMessage(), what);
    }

    private void sleep(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for " + this, e);
        }
    }

    /**
     * Asks the server to cancel the task; the task then ends with the fault {@code RequestCanceled}, if it can be
     * cancelled. One remote call, {@code CancelTask}, since API version 2.0.
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
