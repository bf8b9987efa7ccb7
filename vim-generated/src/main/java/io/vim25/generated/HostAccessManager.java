package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages who may access a host directly, and its lockdown mode.
 *
 * <p>The managed object type {@code HostAccessManager}, since API version 6.0.
 */
@ManagedObject
public interface HostAccessManager extends ManagedObjectBase {
    /**
     * The lockdown mode that the host is in. One remote call.
     *
     * <p>The property {@code lockdownMode}, since API version 6.0; needs the privilege {@code System.View}.
     */
    @Property
    HostLockdownMode lockdownMode();

    /**
     * Returns the users and groups with direct access to the host, and their access modes.
     *
     * <p>The operation {@code RetrieveHostAccessControlEntries}, since API version 6.0; needs the privilege
     * {@code Global.Settings}.
     *
     * @return a list of {@link HostAccessControlEntry}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("RetrieveHostAccessControlEntries")
    List<HostAccessControlEntry> retrieveAccessEntries();

    /**
     * Changes the access mode of a user or group on the host.
     *
     * <p>The operation {@code ChangeAccessMode}, since API version 6.0; needs the privilege {@code Global.Settings}.
     *
     * @param principal the principal
     * @param isGroup the is group
     * @param accessMode the access mode
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void changeAccessMode(String principal, boolean isGroup, HostAccessMode accessMode)
            throws AuthMinimumAdminPermission, UserNotFound;

    /**
     * Returns the user names that the host treats as system users.
     *
     * <p>The operation {@code QuerySystemUsers}, since API version 6.0; needs the privilege {@code Global.Settings}.
     *
     * @return a list of string; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<String> querySystemUsers();

    /**
     * Replaces the list of users that the host treats as system users.
     *
     * <p>The operation {@code UpdateSystemUsers}, since API version 6.0; needs the privilege {@code Global.Settings}.
     *
     * @param users the users; may be empty
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void updateSystemUsers(List<String> users) throws UserNotFound;

    /** The same without {@code users}. */
    default void updateSystemUsers() {
        updateSystemUsers(List.of());
    }

    /**
     * Returns the users who keep their access when the host is in lockdown mode.
     *
     * <p>The operation {@code QueryLockdownExceptions}, since API version 6.0; needs the privilege
     * {@code Global.Settings}.
     *
     * @return a list of string; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<String> queryLockdownExceptions();

    /**
     * Replaces the list of users who keep their access in lockdown mode.
     *
     * <p>The operation {@code UpdateLockdownExceptions}, since API version 6.0; needs the privilege
     * {@code Global.Settings}.
     *
     * @param users the users; may be empty
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     * @throws UserNotFound if there is no such user or group
     */
    @Operation
    void updateLockdownExceptions(List<String> users) throws AuthMinimumAdminPermission, UserNotFound;

    /** The same without {@code users}. */
    default void updateLockdownExceptions() {
        updateLockdownExceptions(List.of());
    }

    /**
     * Puts the host into another lockdown mode, or takes it out of lockdown.
     *
     * <p>The operation {@code ChangeLockdownMode}, since API version 6.0; needs the privilege
     * {@code Host.Config.Settings}.
     *
     * @param mode the mode
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void changeLockdownMode(HostLockdownMode mode) throws AuthMinimumAdminPermission;
}
