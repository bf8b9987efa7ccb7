package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/**
 * Customizes the guest of a machine: its identity and network settings.
 *
 * <p>The managed object type {@code VirtualMachineGuestCustomizationManager}, since API version 6.8.7.
 */
@ManagedObject
public interface VirtualMachineGuestCustomizationManager extends ManagedObjectBase {
    /**
     * Applies a customization specification to the machine's guest, with credentials for the guest.
     *
     * <p>The operation {@code CustomizeGuest_Task}, since API version 6.8.7; needs the privilege
     * {@code VirtualMachine.Provisioning.Customize}.
     *
     * @param vm the vm
     * @param auth the auth
     * @param spec the spec
     * @param configParams the config params; may be empty
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidGuestLogin if the guest refuses user and password
     * @throws GuestPermissionDenied if the guest's account lacks a right
     * @throws CustomizationFault if the guest can't be customized so
     */
    @Operation("CustomizeGuest_Task")
    Task<Void> customize(
            VirtualMachine vm, GuestAuthentication auth, CustomizationSpec spec, List<OptionValue> configParams)
            throws TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied, CustomizationFault;

    /** The same without {@code configParams}. */
    default Task<Void> customize(VirtualMachine vm, GuestAuthentication auth, CustomizationSpec spec) {
        return customize(vm, auth, spec, List.of());
    }

    /**
     * Starts the network in the machine's guest.
     *
     * <p>The operation {@code StartGuestNetwork_Task}, since API version 6.8.7; needs the privilege
     * {@code VirtualMachine.Provisioning.Customize}.
     *
     * @param vm the vm
     * @param auth the auth
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidGuestLogin if the guest refuses user and password
     * @throws GuestPermissionDenied if the guest's account lacks a right
     * @throws CustomizationFault if the guest can't be customized so
     */
    @Operation("StartGuestNetwork_Task")
    Task<Void> startNetwork(VirtualMachine vm, GuestAuthentication auth)
            throws TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied, CustomizationFault;

    /**
     * Aborts a customization of the machine's guest.
     *
     * <p>The operation {@code AbortCustomization_Task}, since API version 6.8.7; needs the privilege
     * {@code VirtualMachine.Provisioning.Customize}.
     *
     * @param vm the vm
     * @param auth the auth
     * @return the task, which results in nothing
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     * @throws InvalidGuestLogin if the guest refuses user and password
     * @throws GuestPermissionDenied if the guest's account lacks a right
     * @throws CustomizationFault if the guest can't be customized so
     */
    @Operation("AbortCustomization_Task")
    Task<Void> abortCustomization(VirtualMachine vm, GuestAuthentication auth)
            throws TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied, CustomizationFault;
}
