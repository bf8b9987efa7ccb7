package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Manages DirectPath profiles, which describe devices passed through to virtual machines.
 *
 * <p>The managed object type {@code DirectPathProfileManager}, since API version 9.0.0.0.
 */
@ManagedObject
public interface DirectPathProfileManager extends ManagedObjectBase {
    /**
     * Creates a DirectPath profile and returns its id.
     *
     * <p>The operation {@code DirectPathProfileManagerCreate}, since API version 9.0.0.0.
     *
     * @param spec the spec
     * @return the string
     */
    @Operation
    String directPathProfileManagerCreate(DirectPathProfileManagerCreateSpec spec);

    /**
     * Deletes the DirectPath profile with the given id.
     *
     * <p>The operation {@code DirectPathProfileManagerDelete}, since API version 9.0.0.0.
     *
     * @param id the id
     */
    @Operation
    void directPathProfileManagerDelete(String id);

    /**
     * Lists the DirectPath profiles that match the filter.
     *
     * <p>The operation {@code DirectPathProfileManagerList}, since API version 9.0.0.0.
     *
     * @param filterSpec the filter spec
     * @return a list of {@link DirectPathProfileInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<DirectPathProfileInfo> directPathProfileManagerList(DirectPathProfileManagerFilterSpec filterSpec);

    /**
     * Tells how much capacity for DirectPath profiles the target has.
     *
     * <p>The operation {@code DirectPathProfileManagerQueryCapacity}, since API version 9.0.0.0.
     *
     * @param target the target
     * @param querySpec the query spec; may be empty
     * @return a list of {@link DirectPathProfileManagerCapacityResult}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<DirectPathProfileManagerCapacityResult> directPathProfileManagerQueryCapacity(
            DirectPathProfileManagerTargetEntity target, List<DirectPathProfileManagerCapacityQuerySpec> querySpec);

    /** The same without {@code querySpec}. */
    default List<DirectPathProfileManagerCapacityResult> directPathProfileManagerQueryCapacity(
            DirectPathProfileManagerTargetEntity target) {
        return directPathProfileManagerQueryCapacity(target, List.of());
    }

    /**
     * Changes the DirectPath profile with the given id.
     *
     * <p>The operation {@code DirectPathProfileManagerUpdate}, since API version 9.0.0.0.
     *
     * @param id the id
     * @param spec the spec
     */
    @Operation
    void directPathProfileManagerUpdate(String id, DirectPathProfileManagerUpdateSpec spec);
}
