package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the licenses of a server or host: adds, removes, labels and decodes license keys.
 *
 * <p>The managed object type {@code LicenseManager}, since API version 2.0.
 */
@ManagedObject
public interface LicenseManager extends ManagedObjectBase {
    /**
     * Where licenses come from: a license server, or locally. One remote call.
     *
     * <p>The property {@code source}, since API version 2.0.
     */
    @Property
    LicenseSource source();

    /**
     * Whether the license source can be reached. One remote call.
     *
     * <p>The property {@code sourceAvailable}, since API version 2.0.
     */
    @Property
    boolean sourceAvailable();

    /**
     * Diagnostic figures about contact with the license source. One remote call; null if unset.
     *
     * <p>The property {@code diagnostics}, since API version 2.5.
     */
    @Property
    @Nullable
    LicenseDiagnostics diagnostics();

    /**
     * Features that can be licensed. One remote call; empty if unset.
     *
     * <p>The property {@code featureInfo}, since API version 2.0.
     */
    @Property
    List<LicenseFeatureInfo> featureInfo();

    /**
     * Key of the edition that is licensed. One remote call.
     *
     * <p>The property {@code licensedEdition}, since API version 2.5.
     */
    @Property
    String licensedEdition();

    /**
     * Licenses known to the server. One remote call.
     *
     * <p>The property {@code licenses}, since API version 4.0.
     */
    @Property
    List<LicenseManagerLicenseInfo> licenses();

    /**
     * Manager that assigns licenses to entities. One remote call; null if unset.
     *
     * <p>The property {@code licenseAssignmentManager}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    LicenseAssignmentManager licenseAssignmentManager();

    /**
     * Information on the evaluation period. One remote call.
     *
     * <p>The property {@code evaluation}, since API version 4.0; needs the privilege {@code System.Read}.
     */
    @Property
    LicenseManagerEvaluationInfo evaluation();

    /**
     * Returns the features that can be licensed on a host.
     *
     * <p>The operation {@code QuerySupportedFeatures}, since API version 2.5; needs the privilege
     * {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @return a list of {@link LicenseFeatureInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<LicenseFeatureInfo> querySupportedFeatures(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default List<LicenseFeatureInfo> querySupportedFeatures() {
        return querySupportedFeatures(null);
    }

    /**
     * Returns for each licensed feature how many licenses the source has, and how many are free.
     *
     * <p>The operation {@code QueryLicenseSourceAvailability}, since API version 2.0; needs the privilege
     * {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @return a list of {@link LicenseAvailabilityInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryLicenseSourceAvailability")
    List<LicenseAvailabilityInfo> querySourceAvailability(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default List<LicenseAvailabilityInfo> querySourceAvailability() {
        return querySourceAvailability(null);
    }

    /**
     * Returns which licenses and features are in use.
     *
     * <p>The operation {@code QueryLicenseUsage}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param host the host; null leaves it unset
     * @return the {@link LicenseUsageInfo}
     */
    @SafeToRepeat
    @Operation("QueryLicenseUsage")
    LicenseUsageInfo queryUsage(@Nullable HostSystem host);

    /** The same without {@code host}. */
    default LicenseUsageInfo queryUsage() {
        return queryUsage(null);
    }

    /**
     * Sets the license edition, given by its feature key.
     *
     * <p>The operation {@code SetLicenseEdition}, since API version 2.0; needs the privilege {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @param featureKey the feature key; null leaves it unset
     * @throws InvalidState if the object's state doesn't allow it
     * @throws LicenseServerUnavailable if the license server can't be reached
     */
    @Operation("SetLicenseEdition")
    void setEdition(@Nullable HostSystem host, @Nullable String featureKey)
            throws InvalidState, LicenseServerUnavailable;

    /** The same without {@code host}, {@code featureKey}. */
    default void setEdition() {
        setEdition(null, null);
    }

    /**
     * Tells whether a feature is enabled.
     *
     * <p>The operation {@code CheckLicenseFeature}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param host the host; null leaves it unset
     * @param featureKey the feature key
     * @return the boolean
     * @throws InvalidState if the object's state doesn't allow it
     */
    @SafeToRepeat
    @Operation("CheckLicenseFeature")
    boolean checkFeature(@Nullable HostSystem host, String featureKey) throws InvalidState;

    /**
     * Enables a licensed feature, and tells whether it worked.
     *
     * <p>The operation {@code EnableFeature}, since API version 2.0; needs the privilege {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @param featureKey the feature key
     * @return the boolean
     * @throws InvalidState if the object's state doesn't allow it
     * @throws LicenseServerUnavailable if the license server can't be reached
     */
    @Operation("EnableFeature")
    boolean enable(@Nullable HostSystem host, String featureKey) throws InvalidState, LicenseServerUnavailable;

    /**
     * Disables a licensed feature, and tells whether it worked.
     *
     * <p>The operation {@code DisableFeature}, since API version 2.0; needs the privilege {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @param featureKey the feature key
     * @return the boolean
     * @throws InvalidState if the object's state doesn't allow it
     * @throws LicenseServerUnavailable if the license server can't be reached
     */
    @Operation("DisableFeature")
    boolean disable(@Nullable HostSystem host, String featureKey) throws InvalidState, LicenseServerUnavailable;

    /**
     * Sets where licenses come from.
     *
     * <p>The operation {@code ConfigureLicenseSource}, since API version 2.0; needs the privilege
     * {@code Global.Licenses}.
     *
     * @param host the host; null leaves it unset
     * @param licenseSource the license source
     * @throws CannotAccessLocalSource if a local device isn't within reach
     * @throws InvalidLicense if the license isn't valid
     * @throws LicenseServerUnavailable if the license server can't be reached
     */
    @Operation("ConfigureLicenseSource")
    void configureSource(@Nullable HostSystem host, LicenseSource licenseSource)
            throws CannotAccessLocalSource, InvalidLicense, LicenseServerUnavailable;

    /**
     * Puts a license key in place on a host, with labels if given, and returns the license.
     *
     * <p>The operation {@code UpdateLicense}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     * @param labels the labels; may be empty
     * @return the {@link LicenseManagerLicenseInfo}
     */
    @Operation
    LicenseManagerLicenseInfo updateLicense(String licenseKey, List<KeyValue> labels);

    /** The same without {@code labels}. */
    default LicenseManagerLicenseInfo updateLicense(String licenseKey) {
        return updateLicense(licenseKey, List.of());
    }

    /**
     * Adds a license key to the available licenses, with labels if given, and returns the license.
     *
     * <p>The operation {@code AddLicense}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     * @param labels the labels; may be empty
     * @return the {@link LicenseManagerLicenseInfo}
     */
    @Operation
    LicenseManagerLicenseInfo addLicense(String licenseKey, List<KeyValue> labels);

    /** The same without {@code labels}. */
    default LicenseManagerLicenseInfo addLicense(String licenseKey) {
        return addLicense(licenseKey, List.of());
    }

    /**
     * Removes a license key from the available licenses.
     *
     * <p>The operation {@code RemoveLicense}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     */
    @Operation
    void removeLicense(String licenseKey);

    /**
     * Returns what a license key stands for, without adding it.
     *
     * <p>The operation {@code DecodeLicense}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     * @return the {@link LicenseManagerLicenseInfo}
     */
    @SafeToRepeat
    @Operation
    LicenseManagerLicenseInfo decodeLicense(String licenseKey);

    /**
     * Sets one label of a license.
     *
     * <p>The operation {@code UpdateLicenseLabel}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     * @param labelKey the label key
     * @param labelValue the label value
     */
    @Operation("UpdateLicenseLabel")
    void updateLabel(String licenseKey, String labelKey, String labelValue);

    /**
     * Removes one label from a license.
     *
     * <p>The operation {@code RemoveLicenseLabel}, since API version 4.0; needs the privilege {@code Global.Licenses}.
     *
     * @param licenseKey the license key
     * @param labelKey the label key
     */
    @Operation("RemoveLicenseLabel")
    void removeLabel(String licenseKey, String labelKey);
}
