package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;

/**
 * An alarm set on an inventory object, watching it and what lies below it.
 *
 * <p>The managed object type {@code Alarm}, since API version 2.0.
 */
@ManagedObject
public interface Alarm extends ExtensibleManagedObject {
    /**
     * Definition of the alarm: its name, expression, actions and the object it is set on. One remote call.
     *
     * <p>The property {@code info}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    AlarmInfo info();

    /**
     * Deletes the alarm.
     *
     * <p>The operation {@code RemoveAlarm}, since API version 2.0; needs the privilege {@code Alarm.Delete}.
     */
    @Operation("RemoveAlarm")
    void remove();

    /**
     * Replaces the definition of the alarm by the given one.
     *
     * <p>The operation {@code ReconfigureAlarm}, since API version 2.0; needs the privilege {@code Alarm.Edit}.
     *
     * @param spec the spec
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation("ReconfigureAlarm")
    void reconfigure(AlarmSpec spec) throws InvalidName, DuplicateName;
}
