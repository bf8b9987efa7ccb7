package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Base of the managers that create profiles, and tell which there are.
 *
 * <p>The managed object type {@code ProfileManager}, since API version 4.0.
 */
@ManagedObject
public interface ProfileManager extends ManagedObjectBase {
    /**
     * Profiles the manager knows. One remote call; empty if unset.
     *
     * <p>The property {@code profile}, since API version 4.0; needs the privilege {@code Profile.View}.
     */
    @Property
    List<Profile> profile();

    /**
     * Creates a profile from the given spec.
     *
     * <p>The operation {@code CreateProfile}, since API version 4.0; needs the privilege {@code Profile.Create}.
     *
     * @param createSpec the create spec
     * @return the {@link Profile}
     * @throws DuplicateName if the name is taken
     */
    @Operation
    Profile createProfile(ProfileCreateSpec createSpec) throws DuplicateName;

    /**
     * Returns metadata of the named policies, or of all; for one profile if it is given.
     *
     * <p>The operation {@code QueryPolicyMetadata}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param policyName the policy name; may be empty
     * @param profile the profile; null leaves it unset, since API version 5.0
     * @return a list of {@link ProfilePolicyMetadata}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<ProfilePolicyMetadata> queryPolicyMetadata(List<String> policyName, @Nullable Profile profile);

    /** The same without {@code policyName}, {@code profile}. */
    default List<ProfilePolicyMetadata> queryPolicyMetadata() {
        return queryPolicyMetadata(List.of(), null);
    }

    /**
     * Returns the profiles attached to an entity.
     *
     * <p>The operation {@code FindAssociatedProfile}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param entity the entity
     * @return a list of {@link Profile}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<Profile> findAssociatedProfile(ManagedEntity entity);
}
