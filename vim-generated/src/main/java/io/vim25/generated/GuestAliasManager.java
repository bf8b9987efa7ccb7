package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages certificate aliases, by which outside identities can act as guest users.
 *
 * <p>The managed object type {@code GuestAliasManager}, since API version 6.0.
 */
@ManagedObject
public interface GuestAliasManager extends ManagedObjectBase {
    /**
     * Adds an alias for a guest user, linking a certificate (base64) and subject to it.
     *
     * <p>The operation {@code AddGuestAlias}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param username the username
     * @param mapCert the map cert
     * @param base64Cert the base64 cert
     * @param aliasInfo the alias info
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("AddGuestAlias")
    void addAlias(
            VirtualMachine vm,
            GuestAuthentication auth,
            String username,
            boolean mapCert,
            String base64Cert,
            GuestAuthAliasInfo aliasInfo)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Removes the alias of a guest user for one certificate and subject.
     *
     * <p>The operation {@code RemoveGuestAlias}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param username the username
     * @param base64Cert the base64 cert
     * @param subject the subject
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("RemoveGuestAlias")
    void removeAlias(
            VirtualMachine vm, GuestAuthentication auth, String username, String base64Cert, GuestAuthSubject subject)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Removes all aliases of a guest user for one certificate.
     *
     * <p>The operation {@code RemoveGuestAliasByCert}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param username the username
     * @param base64Cert the base64 cert
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("RemoveGuestAliasByCert")
    void removeAliasByCert(VirtualMachine vm, GuestAuthentication auth, String username, String base64Cert)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Lists the aliases of a guest user.
     *
     * <p>The operation {@code ListGuestAliases}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @param username the username
     * @return a list of {@link GuestAliases}; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ListGuestAliases")
    List<GuestAliases> listAliases(VirtualMachine vm, GuestAuthentication auth, String username)
            throws GuestOperationsFault, InvalidState, TaskInProgress;

    /**
     * Lists the aliases in the guest that are mapped to users.
     *
     * <p>The operation {@code ListGuestMappedAliases}, since API version 6.0.
     *
     * @param vm the vm
     * @param auth the auth
     * @return a list of {@link GuestMappedAliases}; never null, empty if there is nothing
     * @throws GuestOperationsFault if the guest refuses
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @SafeToRepeat
    @Operation("ListGuestMappedAliases")
    List<GuestMappedAliases> listMappedAliases(VirtualMachine vm, GuestAuthentication auth)
            throws GuestOperationsFault, InvalidState, TaskInProgress;
}
