package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigns licenses to entities, and tells which are assigned.
 *
 * <p>The managed object type {@code LicenseAssignmentManager}, since API version 4.0.
 */
@ManagedObject
public interface LicenseAssignmentManager extends ManagedObjectBase {
    /**
     * Assigns a license key to an entity, in place of its present one, and returns the license.
     *
     * <p>The operation {@code UpdateAssignedLicense}, since API version 4.0; needs the privilege
     * {@code Global.Licenses}.
     *
     * @param entity the entity
     * @param licenseKey the license key
     * @param entityDisplayName the entity display name; null leaves it unset
     * @return the {@link LicenseManagerLicenseInfo}
     * @throws LicenseEntityNotFound if there is no such thing to license
     */
    @Operation
    LicenseManagerLicenseInfo updateAssignedLicense(
            String entity, String licenseKey, @Nullable String entityDisplayName) throws LicenseEntityNotFound;

    /** The same without {@code entityDisplayName}. */
    default LicenseManagerLicenseInfo updateAssignedLicense(String entity, String licenseKey) {
        return updateAssignedLicense(entity, licenseKey, null);
    }

    /**
     * Takes the assigned license away from an entity.
     *
     * <p>The operation {@code RemoveAssignedLicense}, since API version 4.0; needs the privilege
     * {@code Global.Licenses}.
     *
     * @param entityId the entity id
     * @throws LicenseEntityNotFound if there is no such thing to license
     */
    @Operation
    void removeAssignedLicense(String entityId) throws LicenseEntityNotFound;

    /**
     * Returns the license assignments of one entity, or of all.
     *
     * <p>The operation {@code QueryAssignedLicenses}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param entityId the entity id; null leaves it unset
     * @return a list of {@link LicenseAssignmentManagerLicenseAssignment}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<LicenseAssignmentManagerLicenseAssignment> queryAssignedLicenses(@Nullable String entityId);

    /** The same without {@code entityId}. */
    default List<LicenseAssignmentManagerLicenseAssignment> queryAssignedLicenses() {
        return queryAssignedLicenses(null);
    }
}
