package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks entities against profiles, and keeps the results.
 *
 * <p>The managed object type {@code ProfileComplianceManager}, since API version 4.0.
 */
@ManagedObject
public interface ProfileComplianceManager extends ManagedObjectBase {
    /**
     * Checks entities against profiles; the result tells for each what differs.
     *
     * <p>The operation {@code CheckCompliance_Task}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param profile the profile; may be empty
     * @param entity the entity; may be empty
     * @return the task, which results in a list of {@link ComplianceResult}
     */
    @Operation("CheckCompliance_Task")
    Task<List<ComplianceResult>> checkCompliance(List<Profile> profile, List<ManagedEntity> entity);

    /** The same without {@code profile}, {@code entity}. */
    default Task<List<ComplianceResult>> checkCompliance() {
        return checkCompliance(List.of(), List.of());
    }

    /**
     * Returns the stored results of compliance checks, for the given profiles and entities.
     *
     * <p>The operation {@code QueryComplianceStatus}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param profile the profile; may be empty
     * @param entity the entity; may be empty
     * @return a list of {@link ComplianceResult}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ComplianceResult> queryComplianceStatus(List<Profile> profile, List<ManagedEntity> entity);

    /** The same without {@code profile}, {@code entity}. */
    default List<ComplianceResult> queryComplianceStatus() {
        return queryComplianceStatus(List.of(), List.of());
    }

    /**
     * Deletes the stored results of compliance checks, for the given profiles and entities.
     *
     * <p>The operation {@code ClearComplianceStatus}, since API version 4.0; needs the privilege {@code Profile.Clear}.
     *
     * @param profile the profile; may be empty
     * @param entity the entity; may be empty
     */
    @Operation
    void clearComplianceStatus(List<Profile> profile, List<ManagedEntity> entity);

    /** The same without {@code profile}, {@code entity}. */
    default void clearComplianceStatus() {
        clearComplianceStatus(List.of(), List.of());
    }

    /**
     * Returns metadata of the named compliance expressions, or of all.
     *
     * <p>The operation {@code QueryExpressionMetadata}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param expressionName the expression name; may be empty
     * @param profile the profile; null leaves it unset, since API version 5.0
     * @return a list of {@link ProfileExpressionMetadata}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ProfileExpressionMetadata> queryExpressionMetadata(List<String> expressionName, @Nullable Profile profile);

    /** The same without {@code expressionName}, {@code profile}. */
    default List<ProfileExpressionMetadata> queryExpressionMetadata() {
        return queryExpressionMetadata(List.of(), null);
    }
}
