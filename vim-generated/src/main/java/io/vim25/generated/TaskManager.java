package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.TaskInfo;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists recent operations, creates collectors over their history, and lets extensions add their own.
 *
 * <p>The managed object type {@code TaskManager}, since API version 2.0.
 */
@ManagedObject
public interface TaskManager extends ManagedObjectBase {
    /**
     * Operations that are queued, running, or completed a short while ago. One remote call; empty if unset.
     *
     * <p>The property {@code recentTask}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Task<?>> recentTask();

    /**
     * Names and descriptions of states, reasons and operations, for display. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    TaskDescription description();

    /**
     * How many history collectors a client may have at one time. One remote call.
     *
     * <p>The property {@code maxCollector}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    int maxCollector();

    /**
     * Creates a cursor over the operations that match a filter.
     *
     * <p>The operation {@code CreateCollectorForTasks}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param filter the filter
     * @return the {@link TaskHistoryCollector}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateCollectorForTasks")
    TaskHistoryCollector createCollector(TaskFilterSpec filter) throws InvalidState;

    /**
     * Creates a cursor over matching operations, with a filter for the information it returns.
     *
     * <p>The operation {@code CreateCollectorWithInfoFilterForTasks}, since API version 8.0.3.0; needs the privilege
     * {@code System.View}.
     *
     * @param filter the filter
     * @param infoFilter the info filter; null leaves it unset
     * @return the {@link TaskHistoryCollector}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateCollectorWithInfoFilterForTasks")
    TaskHistoryCollector createCollectorWithInfoFilter(TaskFilterSpec filter, @Nullable TaskInfoFilterSpec infoFilter)
            throws InvalidState;

    /** The same without {@code infoFilter}. */
    default TaskHistoryCollector createCollectorWithInfoFilter(TaskFilterSpec filter) {
        return createCollectorWithInfoFilter(filter, null);
    }

    /**
     * Creates an entry for an operation that an extension runs on an object and reports on.
     *
     * <p>The operation {@code CreateTask}, since API version 2.5; needs the privilege {@code Task.Create}.
     *
     * @param obj the obj
     * @param taskTypeId the task type id
     * @param initiatedBy the initiated by; null leaves it unset
     * @param cancelable the cancelable
     * @param parentTaskKey the parent task key; null leaves it unset, since API version 4.0
     * @param activationId the activation id; null leaves it unset, since API version 6.0
     * @return the {@link TaskInfo}
     */
    @Operation
    TaskInfo createTask(
            ManagedObjectReference<?> obj,
            String taskTypeId,
            @Nullable String initiatedBy,
            boolean cancelable,
            @Nullable String parentTaskKey,
            @Nullable String activationId);

    /** The same without {@code parentTaskKey}, {@code activationId}. */
    default TaskInfo createTask(
            ManagedObjectReference<?> obj, String taskTypeId, @Nullable String initiatedBy, boolean cancelable) {
        return createTask(obj, taskTypeId, initiatedBy, cancelable, null, null);
    }

    /**
     * Reads further operations that match a filter, from the position the view specification describes.
     *
     * <p>The operation {@code ReadNextTasksByViewSpec}, since API version 9.0.0.0.
     *
     * @param viewSpec the view spec
     * @param filterSpec the filter spec
     * @param infoFilterSpec the info filter spec; null leaves it unset
     * @return a list of {@link TaskInfo}; never null, empty if there is nothing
     */
    @Operation
    List<TaskInfo> readNextTasksByViewSpec(
            TaskManagerTaskViewSpec viewSpec, TaskFilterSpec filterSpec, @Nullable TaskInfoFilterSpec infoFilterSpec);

    /** The same without {@code infoFilterSpec}. */
    default List<TaskInfo> readNextTasksByViewSpec(TaskManagerTaskViewSpec viewSpec, TaskFilterSpec filterSpec) {
        return readNextTasksByViewSpec(viewSpec, filterSpec, null);
    }
}
