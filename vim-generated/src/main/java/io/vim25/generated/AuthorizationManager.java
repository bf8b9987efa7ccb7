package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages roles and permissions, and tells who may do what.
 *
 * <p>The managed object type {@code AuthorizationManager}, since API version 2.0.
 */
@ManagedObject
public interface AuthorizationManager extends ManagedObjectBase {
    /**
     * All privileges the system knows, including those defined by extensions. One remote call; empty if unset.
     *
     * <p>The property {@code privilegeList}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<AuthorizationPrivilege> privilegeList();

    /**
     * Roles defined at present, built-in ones included. One remote call; empty if unset.
     *
     * <p>The property {@code roleList}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<AuthorizationRole> roleList();

    /**
     * Texts describing privileges and privilege groups. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    AuthorizationDescription description();

    /**
     * Creates a role with the named privileges and returns its numeric id.
     *
     * <p>The operation {@code AddAuthorizationRole}, since API version 2.0; needs the privilege
     * {@code Authorization.ModifyRoles}.
     *
     * @param name the name
     * @param privIds the priv ids; may be empty
     * @return the int
     * @throws AlreadyExists if there is one already
     * @throws InvalidName if the name isn't valid
     */
    @Operation("AddAuthorizationRole")
    int addRole(String name, List<String> privIds) throws AlreadyExists, InvalidName;

    /** The same without {@code privIds}. */
    default int addRole(String name) {
        return addRole(name, List.of());
    }

    /**
     * Deletes a role; it can be told to fail if permissions still use the role.
     *
     * <p>The operation {@code RemoveAuthorizationRole}, since API version 2.0; needs the privilege
     * {@code Authorization.ModifyRoles}.
     *
     * @param roleId the role id
     * @param failIfUsed the fail if used
     * @throws NotFound if it isn't there
     * @throws RemoveFailed if it can't be removed
     */
    @Operation("RemoveAuthorizationRole")
    void removeRole(int roleId, boolean failIfUsed) throws NotFound, RemoveFailed;

    /**
     * Renames a role and replaces its list of privileges.
     *
     * <p>The operation {@code UpdateAuthorizationRole}, since API version 2.0; needs the privilege
     * {@code Authorization.ModifyRoles}.
     *
     * @param roleId the role id
     * @param newName the new name
     * @param privIds the priv ids; may be empty
     * @throws NotFound if it isn't there
     * @throws InvalidName if the name isn't valid
     * @throws AlreadyExists if there is one already
     */
    @Operation("UpdateAuthorizationRole")
    void updateRole(int roleId, String newName, List<String> privIds) throws NotFound, InvalidName, AlreadyExists;

    /** The same without {@code privIds}. */
    default void updateRole(int roleId, String newName) {
        updateRole(roleId, newName, List.of());
    }

    /**
     * Moves all permissions that use the source role over to the destination role.
     *
     * <p>The operation {@code MergePermissions}, since API version 2.0; needs the privilege
     * {@code Authorization.ReassignRolePermissions}.
     *
     * @param srcRoleId the src role id
     * @param dstRoleId the dst role id
     * @throws NotFound if it isn't there
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void mergePermissions(int srcRoleId, int dstRoleId) throws NotFound, AuthMinimumAdminPermission;

    /**
     * Lists all permissions that use the given role.
     *
     * <p>The operation {@code RetrieveRolePermissions}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param roleId the role id
     * @return a list of {@link Permission}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<Permission> retrieveRolePermissions(int roleId) throws NotFound;

    /**
     * Lists the permissions set on the object and, if wanted, those it inherits.
     *
     * <p>The operation {@code RetrieveEntityPermissions}, since API version 2.0.
     *
     * @param entity the entity
     * @param inherited the inherited
     * @return a list of {@link Permission}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Permission> retrieveEntityPermissions(ManagedEntity entity, boolean inherited);

    /**
     * Lists every permission set anywhere in the inventory.
     *
     * <p>The operation {@code RetrieveAllPermissions}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @return a list of {@link Permission}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Permission> retrieveAllPermissions();

    /**
     * Adds permissions to the object, or updates those its users and groups already have.
     *
     * <p>The operation {@code SetEntityPermissions}, since API version 2.0.
     *
     * @param entity the entity
     * @param permission the permission; may be empty
     * @throws UserNotFound if there is no such user or group
     * @throws NotFound if it isn't there
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void setEntityPermissions(ManagedEntity entity, List<Permission> permission)
            throws UserNotFound, NotFound, AuthMinimumAdminPermission;

    /** The same without {@code permission}. */
    default void setEntityPermissions(ManagedEntity entity) {
        setEntityPermissions(entity, List.of());
    }

    /**
     * Replaces all permissions set on the object by the given ones.
     *
     * <p>The operation {@code ResetEntityPermissions}, since API version 2.0.
     *
     * @param entity the entity
     * @param permission the permission; may be empty
     * @throws UserNotFound if there is no such user or group
     * @throws NotFound if it isn't there
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void resetEntityPermissions(ManagedEntity entity, List<Permission> permission)
            throws UserNotFound, NotFound, AuthMinimumAdminPermission;

    /** The same without {@code permission}. */
    default void resetEntityPermissions(ManagedEntity entity) {
        resetEntityPermissions(entity, List.of());
    }

    /**
     * Removes the permission that one user or group has on the object.
     *
     * <p>The operation {@code RemoveEntityPermission}, since API version 2.0.
     *
     * @param entity the entity
     * @param user the user
     * @param isGroup the is group
     * @throws NotFound if it isn't there
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void removeEntityPermission(ManagedEntity entity, String user, boolean isGroup)
            throws NotFound, AuthMinimumAdminPermission;

    /**
     * Tells, privilege by privilege, whether a session holds them on one object.
     *
     * <p>The operation {@code HasPrivilegeOnEntity}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @param entity the entity
     * @param sessionId the session id
     * @param privId the priv id; may be empty
     * @return a list of boolean; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Boolean> hasPrivilegeOnEntity(ManagedEntity entity, String sessionId, List<String> privId);

    /** The same without {@code privId}. */
    default List<Boolean> hasPrivilegeOnEntity(ManagedEntity entity, String sessionId) {
        return hasPrivilegeOnEntity(entity, sessionId, List.of());
    }

    /**
     * Tells which of the given privileges a session holds on each of several objects.
     *
     * <p>The operation {@code HasPrivilegeOnEntities}, since API version 5.5; needs the privilege {@code System.View}.
     *
     * @param entity the entity
     * @param sessionId the session id
     * @param privId the priv id; may be empty
     * @return a list of {@link EntityPrivilege}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<EntityPrivilege> hasPrivilegeOnEntities(List<ManagedEntity> entity, String sessionId, List<String> privId);

    /** The same without {@code privId}. */
    default List<EntityPrivilege> hasPrivilegeOnEntities(List<ManagedEntity> entity, String sessionId) {
        return hasPrivilegeOnEntities(entity, sessionId, List.of());
    }

    /**
     * Tells which of the given privileges a user holds on each of several objects.
     *
     * <p>The operation {@code HasUserPrivilegeOnEntities}, since API version 6.5.
     *
     * @param entities the entities
     * @param userName the user name
     * @param privId the priv id; may be empty
     * @return a list of {@link EntityPrivilege}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<EntityPrivilege> hasUserPrivilegeOnEntities(
            List<ManagedObjectReference<?>> entities, String userName, List<String> privId);

    /** The same without {@code privId}. */
    default List<EntityPrivilege> hasUserPrivilegeOnEntities(
            List<ManagedObjectReference<?>> entities, String userName) {
        return hasUserPrivilegeOnEntities(entities, userName, List.of());
    }

    /**
     * Gets the privileges that a user holds on each of the given objects.
     *
     * <p>The operation {@code FetchUserPrivilegeOnEntities}, since API version 6.5.
     *
     * @param entities the entities
     * @param userName the user name
     * @return a list of {@link UserPrivilegeResult}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<UserPrivilegeResult> fetchUserPrivilegeOnEntities(List<ManagedEntity> entities, String userName);
}
