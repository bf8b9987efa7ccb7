package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectNotFound;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Keeps track of which inventory entities belong to the service provider.
 *
 * <p>The managed object type {@code TenantTenantManager}, since API version 6.9.1.
 */
@ManagedObject
public interface TenantTenantManager extends ManagedObjectBase {
    /**
     * Marks the given entities as belonging to the service provider.
     *
     * <p>The operation {@code MarkServiceProviderEntities}, since API version 6.9.1; needs the privilege
     * {@code TenantManager.Update}.
     *
     * @param entity the entity; may be empty
     * @throws ManagedObjectNotFound if the object is gone
     * @throws AuthMinimumAdminPermission if nobody would be left with the administrator's role
     */
    @Operation
    void markServiceProviderEntities(List<ManagedEntity> entity)
            throws ManagedObjectNotFound, AuthMinimumAdminPermission;

    /** The same without {@code entity}. */
    default void markServiceProviderEntities() {
        markServiceProviderEntities(List.of());
    }

    /**
     * Takes the service provider mark off the given entities.
     *
     * <p>The operation {@code UnmarkServiceProviderEntities}, since API version 6.9.1; needs the privilege
     * {@code TenantManager.Update}.
     *
     * @param entity the entity; may be empty
     * @throws ManagedObjectNotFound if the object is gone
     */
    @Operation
    void unmarkServiceProviderEntities(List<ManagedEntity> entity) throws ManagedObjectNotFound;

    /** The same without {@code entity}. */
    default void unmarkServiceProviderEntities() {
        unmarkServiceProviderEntities(List.of());
    }

    /**
     * Lists the entities that are marked as belonging to the service provider.
     *
     * <p>The operation {@code RetrieveServiceProviderEntities}, since API version 6.9.1; needs the privilege
     * {@code TenantManager.Query}.
     *
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ManagedEntity> retrieveServiceProviderEntities();
}
