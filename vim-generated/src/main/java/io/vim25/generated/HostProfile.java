package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host configuration, taken from a reference host, that can be applied to other hosts.
 *
 * <p>The managed object type {@code HostProfile}, since API version 4.0.
 */
@ManagedObject
public interface HostProfile extends Profile {
    /**
     * The state of the last validation of the profile. One remote call; null if unset.
     *
     * <p>The property {@code validationState}, since API version 6.7.
     */
    @Property
    @Nullable
    String validationState();

    /**
     * When the validation state last changed. One remote call; null if unset.
     *
     * <p>The property {@code validationStateUpdateTime}, since API version 6.7.
     */
    @Property
    @Nullable
    Instant validationStateUpdateTime();

    /**
     * Why the last validation of the profile failed. One remote call; null if unset.
     *
     * <p>The property {@code validationFailureInfo}, since API version 6.7.
     */
    @Property
    @Nullable
    HostProfileValidationFailureInfo validationFailureInfo();

    /**
     * When compliance with the profile was checked. One remote call; null if unset.
     *
     * <p>The property {@code complianceCheckTime}, since API version 8.0.1.0.
     */
    @Property
    @Nullable
    Instant complianceCheckTime();

    /**
     * The host from which the profile takes its configuration. One remote call; null if unset.
     *
     * <p>The property {@code referenceHost}, since API version 4.0.
     */
    @Property
    @Nullable
    HostSystem referenceHost();

    /**
     * Clears the validation state of the profile.
     *
     * <p>The operation {@code HostProfileResetValidationState}, since API version 6.7; needs the privilege
     * {@code Profile.Edit}.
     */
    @Operation("HostProfileResetValidationState")
    void resetValidationState();

    /**
     * Sets another reference host for the profile, or none.
     *
     * <p>The operation {@code UpdateReferenceHost}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     *
     * @param host the host; null leaves it unset
     */
    @Operation
    void updateReferenceHost(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default void updateReferenceHost() {
        updateReferenceHost(null);
    }

    /**
     * Changes the content or the settings of the profile.
     *
     * <p>The operation {@code UpdateHostProfile}, since API version 4.0; needs the privilege {@code Profile.Edit}.
     *
     * @param config the config
     * @throws DuplicateName if the name is taken
     * @throws ProfileUpdateFailed if the profile can't be changed
     */
    @Operation("UpdateHostProfile")
    void update(HostProfileConfigSpec config) throws DuplicateName, ProfileUpdateFailed;

    /**
     * Works out the changes that would make a host match the profile, without applying them.
     *
     * <p>The operation {@code ExecuteHostProfile}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param host the host
     * @param deferredParam the deferred param; may be empty
     * @return the {@link ProfileExecuteResult}
     */
    @Operation("ExecuteHostProfile")
    ProfileExecuteResult execute(HostSystem host, List<ProfileDeferredPolicyOptionParameter> deferredParam);

    /** The same without {@code deferredParam}. */
    default ProfileExecuteResult execute(HostSystem host) {
        return execute(host, List.of());
    }
}
