package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Base of the profiles: a configuration to apply to entities and check them against.
 *
 * <p>The managed object type {@code Profile}, since API version 4.0.
 */
@ManagedObject
public interface Profile extends ManagedObjectBase {
    /**
     * Configuration the profile holds. One remote call.
     *
     * <p>The property {@code config}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     */
    @Property
    ProfileConfigInfo config();

    /**
     * Description of the profile in readable text. One remote call; null if unset.
     *
     * <p>The property {@code description}, since API version 4.0.
     */
    @Property
    @Nullable
    ProfileDescription description();

    /**
     * Name of the profile. One remote call.
     *
     * <p>The property {@code name}, since API version 4.0.
     */
    @Property
    String name();

    /**
     * Time when the profile was created. One remote call.
     *
     * <p>The property {@code createdTime}, since API version 4.0.
     */
    @Property
    Instant createdTime();

    /**
     * Time when the profile was last changed. One remote call.
     *
     * <p>The property {@code modifiedTime}, since API version 4.0.
     */
    @Property
    Instant modifiedTime();

    /**
     * Entities the profile is attached to. One remote call; empty if unset.
     *
     * <p>The property {@code entity}, since API version 4.0.
     */
    @Property
    List<ManagedEntity> entity();

    /**
     * Overall compliance of the attached entities with the profile. One remote call.
     *
     * <p>The property {@code complianceStatus}, since API version 4.0.
     */
    @Property
    String complianceStatus();

    /**
     * Returns the description of the profile in readable text.
     *
     * <p>The operation {@code RetrieveDescription}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @return the {@link ProfileDescription}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    ProfileDescription retrieveDescription();

    /**
     * Deletes the profile.
     *
     * <p>The operation {@code DestroyProfile}, since API version 4.0; needs the privilege {@code Profile.Delete}.
     */
    @Operation("DestroyProfile")
    void destroy();

    /**
     * Attaches the profile to the given entities.
     *
     * <p>The operation {@code AssociateProfile}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     *
     * @param entity the entity
     */
    @Operation("AssociateProfile")
    void associateEntities(List<ManagedEntity> entity);

    /**
     * Detaches the profile from the given entities, or from all.
     *
     * <p>The operation {@code DissociateProfile}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     *
     * @param entity the entity; may be empty
     */
    @Operation("DissociateProfile")
    void dissociateEntities(List<ManagedEntity> entity);

    /** The same without {@code entity}. */
    default void dissociateEntities() {
        dissociateEntities(List.of());
    }

    /**
     * Checks the given entities, or all attached ones, against the profile.
     *
     * <p>The operation {@code CheckProfileCompliance_Task}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param entity the entity; may be empty
     * @return the task, which results in a list of {@link ComplianceResult}
     */
    @Operation("CheckProfileCompliance_Task")
    Task<List<ComplianceResult>> checkCompliance(List<ManagedEntity> entity);

    /** The same without {@code entity}. */
    default Task<List<ComplianceResult>> checkCompliance() {
        return checkCompliance(List.of());
    }

    /**
     * Returns the profile in serialized form, as text.
     *
     * <p>The operation {@code ExportProfile}, since API version 4.0; needs the privilege {@code Profile.Export}.
     *
     * @return the string
     */
    @Operation
    String exportProfile();
}
