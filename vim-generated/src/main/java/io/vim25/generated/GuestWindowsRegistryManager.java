package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates, lists, sets and deletes registry keys and values in a Windows guest.
 *
 * <p>The managed object type {@code GuestWindowsRegistryManager}, since API version 6.0.
 */
@ManagedObject
public interface GuestWindowsRegistryManager extends ManagedObjectBase {
    /**
     * Creates a registry key in a Windows guest; a volatile key is lost at the next reboot.
     *
     * <p>The operation {@code CreateRegistryKeyInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param keyName the key name
     * @param isVolatile the is volatile
     * @param classType the class type; null leaves it unset
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("CreateRegistryKeyInGuest")
    void createRegistryKey(
            VirtualMachine vm,
            GuestAuthentication auth,
            GuestRegKeyNameSpec keyName,
            boolean isVolatile,
            @Nullable String classType)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /** The same without {@code classType}. */
    default void createRegistryKey(
            VirtualMachine vm, GuestAuthentication auth, GuestRegKeyNameSpec keyName, boolean isVolatile) {
        createRegistryKey(vm, auth, keyName, isVolatile, null);
    }

    /**
     * Lists the subkeys of a registry key, recursively if asked, filtered by a name pattern.
     *
     * <p>The operation {@code ListRegistryKeysInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param keyName the key name
     * @param recursive the recursive
     * @param matchPattern the match pattern; null leaves it unset
     * @return a list of {@link GuestRegKeyRecordSpec}; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ListRegistryKeysInGuest")
    List<GuestRegKeyRecordSpec> listRegistryKeys(
            VirtualMachine vm,
            GuestAuthentication auth,
            GuestRegKeyNameSpec keyName,
            boolean recursive,
            @Nullable String matchPattern)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /** The same without {@code matchPattern}. */
    default List<GuestRegKeyRecordSpec> listRegistryKeys(
            VirtualMachine vm, GuestAuthentication auth, GuestRegKeyNameSpec keyName, boolean recursive) {
        return listRegistryKeys(vm, auth, keyName, recursive, null);
    }

    /**
     * Deletes a registry key in a Windows guest, with its subkeys if recursive.
     *
     * <p>The operation {@code DeleteRegistryKeyInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param keyName the key name
     * @param recursive the recursive
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("DeleteRegistryKeyInGuest")
    void deleteRegistryKey(VirtualMachine vm, GuestAuthentication auth, GuestRegKeyNameSpec keyName, boolean recursive)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Sets a registry value in a Windows guest, creating it if needed.
     *
     * <p>The operation {@code SetRegistryValueInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param value the value
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("SetRegistryValueInGuest")
    void setRegistryValue(VirtualMachine vm, GuestAuthentication auth, GuestRegValueSpec value)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Lists the values of a registry key, with environment strings expanded if asked.
     *
     * <p>The operation {@code ListRegistryValuesInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param keyName the key name
     * @param expandStrings the expand strings
     * @param matchPattern the match pattern; null leaves it unset
     * @return a list of {@link GuestRegValueSpec}; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ListRegistryValuesInGuest")
    List<GuestRegValueSpec> listRegistryValues(
            VirtualMachine vm,
            GuestAuthentication auth,
            GuestRegKeyNameSpec keyName,
            boolean expandStrings,
            @Nullable String matchPattern)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /** The same without {@code matchPattern}. */
    default List<GuestRegValueSpec> listRegistryValues(
            VirtualMachine vm, GuestAuthentication auth, GuestRegKeyNameSpec keyName, boolean expandStrings) {
        return listRegistryValues(vm, auth, keyName, expandStrings, null);
    }

    /**
     * Deletes a value from a registry key in a Windows guest.
     *
     * <p>The operation {@code DeleteRegistryValueInGuest}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param valueName the value name
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("DeleteRegistryValueInGuest")
    void deleteRegistryValue(VirtualMachine vm, GuestAuthentication auth, GuestRegValueNameSpec valueName)
            throws GuestOperationsFault, InvalidState, TaskInProgress;
}
