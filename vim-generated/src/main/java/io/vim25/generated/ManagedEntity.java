package io.vim25.generated;

import io.vim25.Task;
import io.vim25.VimFault;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Base of the inventory objects: name, place in the tree, status, alarms and permissions.
 *
 * <p>The managed object type {@code ManagedEntity}, since API version 2.0.
 */
@ManagedObject
public interface ManagedEntity extends ExtensibleManagedObject {
    /**
     * Entity above this one in the inventory tree; none for the root folder. One remote call; null if unset.
     *
     * <p>The property {@code parent}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    ManagedEntity parent();

    /**
     * Values of the custom fields set on the entity. One remote call; empty if unset.
     *
     * <p>The property {@code customValue}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<CustomFieldValue> customValue();

    /**
     * General health of the entity as a color, including its alarms. One remote call.
     *
     * <p>The property {@code overallStatus}, since API version 2.0.
     */
    @Property
    ManagedEntityStatus overallStatus();

    /**
     * Configuration status of the entity as a color. One remote call.
     *
     * <p>The property {@code configStatus}, since API version 2.0.
     */
    @Property
    ManagedEntityStatus configStatus();

    /**
     * Present configuration problems of the entity, as events. One remote call; empty if unset.
     *
     * <p>The property {@code configIssue}, since API version 2.0.
     */
    @Property
    List<Event> configIssue();

    /**
     * Ids of the roles the current user has on the entity. One remote call; empty if unset.
     *
     * <p>The property {@code effectiveRole}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Integer> effectiveRole();

    /**
     * Permissions set directly on the entity. One remote call; empty if unset.
     *
     * <p>The property {@code permission}, since API version 2.0.
     */
    @Property
    List<Permission> permission();

    /**
     * Name of the entity; percent sign, slash and backslash are escaped as in URLs. One remote call.
     *
     * <p>The property {@code name}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    String name();

    /**
     * Names of the operations that are not possible in the entity's present state. One remote call; empty if unset.
     *
     * <p>The property {@code disabledMethod}, since API version 2.0.
     */
    @Property
    List<String> disabledMethod();

    /**
     * Tasks run on the entity lately, including those queued or running. One remote call; empty if unset.
     *
     * <p>The property {@code recentTask}, since API version 2.0.
     */
    @Property
    List<Task<?>> recentTask();

    /**
     * States of the alarms that apply to the entity, defined on it or above it. One remote call; empty if unset.
     *
     * <p>The property {@code declaredAlarmState}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<AlarmState> declaredAlarmState();

    /**
     * States of the alarms triggered on the entity or below it. One remote call; empty if unset.
     *
     * <p>The property {@code triggeredAlarmState}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<AlarmState> triggeredAlarmState();

    /**
     * Whether alarms on the entity carry out their actions. One remote call; null if unset.
     *
     * <p>The property {@code alarmActionsEnabled}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Property
    @Nullable
    Boolean alarmActionsEnabled();

    /**
     * Tags set on the entity. One remote call; empty if unset.
     *
     * <p>The property {@code tag}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Tag> tag();

    /**
     * Makes the server read the entity's state anew from where it is kept.
     *
     * <p>The operation {@code Reload}, since API version 2.0; needs the privilege {@code System.Read}.
     */
    @Operation
    void reload();

    /**
     * Gives the entity another name.
     *
     * <p>The operation {@code Rename_Task}, since API version 2.0.
     *
     * @param newName the new name
     * @return the task, which results in nothing
     * @throws DuplicateName if the name is taken
     * @throws InvalidName if the name isn't valid
     */
    @Operation("Rename_Task")
    Task<Void> rename(String newName) throws DuplicateName, InvalidName;

    /**
     * Removes the entity from the inventory for good; a virtual machine loses its disk files too.
     *
     * <p>The operation {@code Destroy_Task}, since API version 2.0.
     *
     * @return the task, which results in nothing
     * @throws VimFault if it fails otherwise
     */
    @Operation("Destroy_Task")
    Task<Void> destroy() throws VimFault;
}
