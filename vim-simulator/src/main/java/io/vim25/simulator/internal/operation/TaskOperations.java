package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.InvalidState;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.TaskObject;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;

/** Cancels a task. The library declares tasks itself, so no skeleton is written for them. */
final class TaskOperations extends Skeleton {
    private final TaskObject task;

    TaskOperations(TaskObject task) {
        this.task = task;
    }

    @Override
    ManagedObjectReference<?> self() {
        return task.reference();
    }

    @Override
    protected void run(String operation, FieldReader in, FieldWriter out) {
        if (!operation.equals("CancelTask")) {
            super.run(operation, in, out);
            return;
        }
        if (in.nextField()) {
            throw unknownArgument(operation, in.name());
        }
        cancelTask();
    }

    private void cancelTask() {
        if (!task.isUnderWay()) {
            throw new Refusal(new InvalidState(), "The task " + self().value() + " has already ended.");
        }
        task.cancel();
    }
}
