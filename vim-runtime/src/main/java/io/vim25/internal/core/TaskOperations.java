package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/** What a task can be told; {@link io.vim25.Task} is what programs see of it. */
@ManagedObject("Task")
public interface TaskOperations extends ManagedObjectBase {
    /** Asks the server to cancel the task. */
    @Operation
    void cancelTask();
}
