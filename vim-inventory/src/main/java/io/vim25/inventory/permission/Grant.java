package io.vim25.inventory.permission;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ManagedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has on an entity.
 *
 * @param entity where it is set; null if the server doesn't say
 * @param principal the user or group
 * @param isGroup whether that is a group
 * @param role the role's name, as in the API: {@code Admin}, {@code ReadOnly}; its id if there is no such role any more
 * @param propagates whether it holds for what is below the entity too
 */
public record Grant(
        @Nullable ManagedObjectReference<ManagedEntity> entity,
        String principal,
        boolean isGroup,
        String role,
        boolean propagates) {}
