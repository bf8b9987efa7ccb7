package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;

/**
 * Manages the local users and groups of a host.
 *
 * <p>The managed object type {@code HostLocalAccountManager}, since API version 2.0.
 */
@ManagedObject
public interface HostLocalAccountManager extends ManagedObjectBase {
    /**
     * Creates a local user on the host.
     *
     * <p>The operation {@code CreateUser}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param user the user
     * @throws AlreadyExists if there is one already
     */
    @Operation
    void createUser(HostAccountSpec user) throws AlreadyExists;

    /**
     * Changes a local user of the host, such as the password or the description.
     *
     * <p>The operation {@code UpdateUser}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param user the user
     * @throws UserNotFound if there is no such user or group
     * @throws AlreadyExists if there is one already
     */
    @Operation
    void updateUser(HostAccountSpec user) throws UserNotFound, AlreadyExists;

    /**
     * Creates a local group on the host.
     *
     * <p>The operation {@code CreateGroup}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param group the group
     * @throws AlreadyExists if there is one already
     */
    @Operation
    void createGroup(HostAccountSpec group) throws AlreadyExists;

    /**
     * Removes a local user from the host.
     *
     * <p>The operation {@code RemoveUser}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param userName the user name
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void removeUser(String userName) throws UserNotFound;

    /**
     * Removes a local group from the host.
     *
     * <p>The operation {@code RemoveGroup}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param groupName the group name
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void removeGroup(String groupName) throws UserNotFound;

    /**
     * Adds a local user to a local group.
     *
     * <p>The operation {@code AssignUserToGroup}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param user the user
     * @param group the group
     * @throws UserNotFound if there is no such user or group
     * @throws AlreadyExists if there is one already
     */
    @Operation
    void assignUserToGroup(String user, String group) throws UserNotFound, AlreadyExists;

    /**
     * Removes a local user from a local group.
     *
     * <p>The operation {@code UnassignUserFromGroup}, since API version 2.0; needs the privilege
     * {@code Host.Local.ManageUserGroups}.
     *
     * @param user the user
     * @param group the group
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void unassignUserFromGroup(String user, String group) throws UserNotFound;

    /**
     * Changes the password of a local user, given the old one.
     *
     * <p>The operation {@code ChangePassword}, since API version 6.7.2.
     *
     * @param user the user
     * @param oldPassword the old password
     * @param newPassword the new password
     * @throws InvalidLogin if user and password are refused
     */
    @Operation
    void changePassword(String user, String oldPassword, String newPassword) throws InvalidLogin;
}
