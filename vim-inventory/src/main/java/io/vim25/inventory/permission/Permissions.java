package io.vim25.inventory.permission;

import io.vim25.Vim;
import io.vim25.generated.AuthorizationManager;
import io.vim25.generated.AuthorizationRole;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.Permission;
import io.vim25.generated.ServiceInstance;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Roles and permissions of a server. Thread-safe; roles are read anew each time, since they change. */
public final class Permissions {
    private final AuthorizationManager manager;

    private Permissions(AuthorizationManager manager) {
        this.manager = manager;
    }

    /**
     * Those of a server. One remote call.
     *
     * @throws UnsupportedOperationException if it has none
     */
    public static Permissions of(Vim vim) {
        var manager = ServiceInstance.of(vim).content().getAuthorizationManager();
        if (manager == null) {
            throw new UnsupportedOperationException(vim + " has no authorization manager.");
        }
        return new Permissions(vim.get(manager));
    }

    /** The roles by their names, in the order of these. One remote call. */
    public Map<String, AuthorizationRole> roles() {
        return manager.roleList().stream()
                .collect(Collectors.toMap(
                        AuthorizationRole::getName, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** What is set on an entity itself. Two remote calls. */
    public List<Grant> on(ManagedEntity entity) {
        return grants(manager.retrieveEntityPermissions(entity, false));
    }

    /**
     * What holds on an entity: what is set there, and what is set above it and propagates. Where somebody has several of
     * these, the one that is set nearest to the entity counts. Two remote calls.
     */
    public List<Grant> inEffect(ManagedEntity entity) {
        return grants(manager.retrieveEntityPermissions(entity, true).stream()
                .filter(permission ->
                        permission.isPropagate() || entity.reference().equals(permission.getEntity()))
                .toList());
    }

    private List<Grant> grants(List<Permission> permissions) {
        Map<Integer, String> names = manager.roleList().stream()
                .collect(Collectors.toMap(AuthorizationRole::getRoleId, AuthorizationRole::getName));
        return permissions.stream()
                .map(permission -> new Grant(
                        permission.getEntity(),
                        permission.getPrincipal(),
                        permission.isGroup(),
                        names.getOrDefault(permission.getRoleId(), Integer.toString(permission.getRoleId())),
                        permission.isPropagate()))
                .toList();
    }

    /**
     * Gives a role to users or groups on an entity, in place of the one that each of them has there; those of others stay.
     * Two remote calls.
     *
     * @param grants where they are set is of no meaning
     * @throws NoSuchElementException if there is no such role; nothing is changed then
     */
    public void grant(ManagedEntity entity, List<Grant> grants) {
        Map<String, AuthorizationRole> roles = roles();
        manager.setEntityPermissions(
                entity,
                grants.stream()
                        .map(grant -> new Permission()
                                .setPrincipal(grant.principal())
                                .setGroup(grant.isGroup())
                                .setRoleId(role(roles, grant.role()).getRoleId())
                                .setPropagate(grant.propagates()))
                        .toList());
    }

    private static AuthorizationRole role(Map<String, AuthorizationRole> roles, String name) {
        AuthorizationRole role = roles.get(name);
        if (role == null) {
            throw new NoSuchElementException(
                    "The server has no role " + name + "; it has " + String.join(", ", roles.keySet()));
        }
        return role;
    }

    /** Takes away what users or groups have on an entity. One remote call for each of them. */
    public void revoke(ManagedEntity entity, List<Grant> grants) {
        grants.forEach(grant -> manager.removeEntityPermission(entity, grant.principal(), grant.isGroup()));
    }
}
