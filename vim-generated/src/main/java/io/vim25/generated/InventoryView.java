package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;

/**
 * A view of the inventory tree as a client shows it, with opened and closed folders.
 *
 * <p>The managed object type {@code InventoryView}, since API version 2.5.
 */
@ManagedObject
public interface InventoryView extends ManagedObjectView {
    /**
     * Adds the children of the given entities to the view; returns entities that could not be resolved.
     *
     * <p>The operation {@code OpenInventoryViewFolder}, since API version 2.5.
     *
     * @param entity the entity
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     */
    @Operation("OpenInventoryViewFolder")
    List<ManagedEntity> openFolder(List<ManagedEntity> entity);

    /**
     * Removes the children of the given entities from the view; returns entities not resolved.
     *
     * <p>The operation {@code CloseInventoryViewFolder}, since API version 2.5.
     *
     * @param entity the entity
     * @return a list of {@link ManagedEntity}; never null, empty if there is nothing
     */
    @Operation("CloseInventoryViewFolder")
    List<ManagedEntity> closeFolder(List<ManagedEntity> entity);
}
