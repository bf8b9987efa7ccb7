package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * An action the server runs at set times on an object.
 *
 * <p>The managed object type {@code ScheduledTask}, since API version 2.0.
 */
@ManagedObject
public interface ScheduledTask extends ExtensibleManagedObject {
    /**
     * Definition and state of the scheduled action: schedule, last and next run, outcome. One remote call.
     *
     * <p>The property {@code info}, since API version 2.0.
     */
    @Property
    ScheduledTaskInfo info();

    /**
     * Deletes the scheduled action.
     *
     * <p>The operation {@code RemoveScheduledTask}, since API version 2.0; needs the privilege
     * {@code ScheduledTask.Delete}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RemoveScheduledTask")
    void remove() throws InvalidState;

    /**
     * Replaces the action, schedule and other settings by those of the given specification.
     *
     * <p>The operation {@code ReconfigureScheduledTask}, since API version 2.0; needs the privilege
     * {@code ScheduledTask.Edit}.
     *
     * @param spec the spec
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation("ReconfigureScheduledTask")
    void reconfigure(ScheduledTaskSpec spec) throws InvalidState, InvalidName, DuplicateName;

    /**
     * Runs the scheduled action right away, regardless of its schedule.
     *
     * <p>The operation {@code RunScheduledTask}, since API version 2.0; needs the privilege {@code ScheduledTask.Run}.
     *
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("RunScheduledTask")
    void run() throws InvalidState;
}
