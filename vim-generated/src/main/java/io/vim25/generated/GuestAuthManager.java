package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Checks and obtains credentials for operations in the guest operating system.
 *
 * <p>The managed object type {@code GuestAuthManager}, since API version 5.0.
 */
@ManagedObject
public interface GuestAuthManager extends ManagedObjectBase {
    /**
     * Checks that the credentials work in the guest.
     *
     * <p>The operation {@code ValidateCredentialsInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("ValidateCredentialsInGuest")
    void validateCredentials(VirtualMachine vm, GuestAuthentication auth)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Obtains credentials for the guest, of the requested kind, for use in further calls.
     *
     * <p>The operation {@code AcquireCredentialsInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param requestedAuth the requested auth
     * @param sessionID the session ID; null leaves it unset
     * @return the {@link GuestAuthentication}
     * @throws GuestOperationsFault if the guest refuses
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("AcquireCredentialsInGuest")
    GuestAuthentication acquireCredentials(
            VirtualMachine vm, GuestAuthentication requestedAuth, @Nullable Long sessionID)
            throws GuestOperationsFault, TaskInProgress, InvalidState;

    /** The same without {@code sessionID}. */
    default GuestAuthentication acquireCredentials(VirtualMachine vm, GuestAuthentication requestedAuth) {
        return acquireCredentials(vm, requestedAuth, null);
    }

    /**
     * Gives up credentials that were obtained for the guest.
     *
     * <p>The operation {@code ReleaseCredentialsInGuest}, since API version 5.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @throws GuestOperationsFault if the guest refuses
     * @throws TaskInProgress if the object is busy with a task
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("ReleaseCredentialsInGuest")
    void releaseCredentials(VirtualMachine vm, GuestAuthentication auth)
            throws GuestOperationsFault, TaskInProgress, InvalidState;
}
