package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages scheduled actions: creates them, and tells which there are.
 *
 * <p>The managed object type {@code ScheduledTaskManager}, since API version 2.0.
 */
@ManagedObject
public interface ScheduledTaskManager extends ManagedObjectBase {
    /**
     * All scheduled actions the session may see. One remote call; empty if unset.
     *
     * <p>The property {@code scheduledTask}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<ScheduledTask> scheduledTask();

    /**
     * Names and descriptions of the actions, schedules and states that exist, for display. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    ScheduledTaskDescription description();

    /**
     * Schedules an action on an inventory entity.
     *
     * <p>The operation {@code CreateScheduledTask}, since API version 2.0.
     *
     * @param entity the entity
     * @param spec the spec
     * @return the {@link ScheduledTask}
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation("CreateScheduledTask")
    ScheduledTask create(ManagedEntity entity, ScheduledTaskSpec spec) throws InvalidName, DuplicateName;

    /**
     * Lists the scheduled actions of one inventory entity, or of all when none is given.
     *
     * <p>The operation {@code RetrieveEntityScheduledTask}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param entity the entity; null leaves it unset
     * @return a list of {@link ScheduledTask}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ScheduledTask> retrieveEntityScheduledTask(@Nullable ManagedEntity entity);

    /** The same without {@code entity}. */
    default List<ScheduledTask> retrieveEntityScheduledTask() {
        return retrieveEntityScheduledTask(null);
    }

    /**
     * Schedules an action on any managed object, not just on an inventory entity.
     *
     * <p>The operation {@code CreateObjectScheduledTask}, since API version 4.0.
     *
     * @param obj the obj
     * @param spec the spec
     * @return the {@link ScheduledTask}
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation
    ScheduledTask createObjectScheduledTask(ManagedObjectReference<?> obj, ScheduledTaskSpec spec)
            throws InvalidName, DuplicateName;

    /**
     * Lists the scheduled actions of one managed object, or of all when none is given.
     *
     * <p>The operation {@code RetrieveObjectScheduledTask}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param obj the obj; null leaves it unset
     * @return a list of {@link ScheduledTask}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ScheduledTask> retrieveObjectScheduledTask(@Nullable ManagedObjectReference<?> obj);

    /** The same without {@code obj}. */
    default List<ScheduledTask> retrieveObjectScheduledTask() {
        return retrieveObjectScheduledTask(null);
    }
}
