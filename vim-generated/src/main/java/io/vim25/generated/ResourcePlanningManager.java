package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;

/**
 * Estimates how large the database of the management server will grow.
 *
 * <p>The managed object type {@code ResourcePlanningManager}, since API version 4.0.
 */
@ManagedObject
public interface ResourcePlanningManager extends ManagedObjectBase {
    /**
     * Computes the database space needed for an inventory and statistics settings of the given size.
     *
     * <p>The operation {@code EstimateDatabaseSize}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param dbSizeParam the db size param
     * @return the {@link DatabaseSizeEstimate}
     */
    @SafeToRepeat
    @Operation
    DatabaseSizeEstimate estimateDatabaseSize(DatabaseSizeParam dbSizeParam);
}
