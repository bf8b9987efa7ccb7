package io.vim25.internal.core;

import io.vim25.LocalizableMessage;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.TaskInfoState;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a task can be told; {@link io.vim25.Task} is what programs see of it. */
@ManagedObject("Task")
public interface TaskOperations extends ManagedObjectBase {
    /** Asks the server to cancel the task. */
    @Operation
    void cancelTask();

    /** Says what the task is about. */
    @Operation
    void setTaskDescription(LocalizableMessage description);

    /** Says how the task stands, and in the end what has become of it. */
    @Operation
    void setTaskState(TaskInfoState state, @Nullable Object result, @Nullable LocalizedMethodFault fault);

    /** Says how much of the task is done. */
    @Operation
    void updateProgress(int percentDone);
}
