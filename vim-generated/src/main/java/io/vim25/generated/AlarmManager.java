package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages alarms: creates and lists them, and handles their states and actions.
 *
 * <p>The managed object type {@code AlarmManager}, since API version 2.0.
 */
@ManagedObject
public interface AlarmManager extends ManagedObjectBase {
    /**
     * Expressions used by the predefined alarms. One remote call; empty if unset.
     *
     * <p>The property {@code defaultExpression}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<AlarmExpression> defaultExpression();

    /**
     * Texts describing the constants that occur in alarm definitions. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    AlarmDescription description();

    /**
     * Creates an alarm on the given inventory object.
     *
     * <p>The operation {@code CreateAlarm}, since API version 2.0.
     *
     * @param entity the entity
     * @param spec the spec
     * @return the {@link Alarm}
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation("CreateAlarm")
    Alarm create(ManagedEntity entity, AlarmSpec spec) throws InvalidName, DuplicateName;

    /**
     * Lists the alarms defined on the given object, or all visible alarms if none is named.
     *
     * <p>The operation {@code GetAlarm}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param entity the entity; null leaves it unset
     * @return a list of {@link Alarm}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Alarm> getAlarm(@Nullable ManagedEntity entity);

    /** The same without {@code entity}. */
    default List<Alarm> getAlarm() {
        return getAlarm(null);
    }

    /**
     * Tells whether alarms on the object carry out their actions.
     *
     * <p>The operation {@code AreAlarmActionsEnabled}, since API version 4.0.
     *
     * @param entity the entity
     * @return the boolean
     */
    @SafeToRepeat
    @Operation("AreAlarmActionsEnabled")
    boolean getAlarmActionsEnabled(ManagedEntity entity);

    /**
     * Switches the actions of alarms on the object on or off.
     *
     * <p>The operation {@code EnableAlarmActions}, since API version 4.0.
     *
     * @param entity the entity
     * @param enabled the enabled
     */
    @Operation("EnableAlarmActions")
    void setAlarmActionsEnabled(ManagedEntity entity, boolean enabled);

    /**
     * Gets the state of each alarm that applies to the object.
     *
     * <p>The operation {@code GetAlarmState}, since API version 2.0.
     *
     * @param entity the entity
     * @return a list of {@link AlarmState}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<AlarmState> getAlarmState(ManagedEntity entity);

    /**
     * Marks a triggered alarm on the object as acknowledged.
     *
     * <p>The operation {@code AcknowledgeAlarm}, since API version 4.0.
     *
     * @param alarm the alarm
     * @param entity the entity
     */
    @Operation
    void acknowledgeAlarm(Alarm alarm, ManagedEntity entity);

    /**
     * Resets the triggered alarms that match the filter.
     *
     * <p>The operation {@code ClearTriggeredAlarms}, since API version 6.7; needs the privilege
     * {@code Alarm.SetStatus}.
     *
     * @param filter the filter
     */
    @Operation
    void clearTriggeredAlarms(AlarmFilterSpec filter);

    /**
     * Switches one alarm off for the given object.
     *
     * <p>The operation {@code DisableAlarm}, since API version 6.9.1.
     *
     * @param alarm the alarm
     * @param entity the entity
     */
    @Operation
    void disableAlarm(Alarm alarm, ManagedEntity entity);

    /**
     * Switches one alarm back on for the given object.
     *
     * <p>The operation {@code EnableAlarm}, since API version 6.9.1.
     *
     * @param alarm the alarm
     * @param entity the entity
     */
    @Operation
    void enableAlarm(Alarm alarm, ManagedEntity entity);
}
