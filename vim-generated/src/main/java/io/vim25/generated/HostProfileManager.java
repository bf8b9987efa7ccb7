package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages host profiles, the host customizations they need, and their application to hosts.
 *
 * <p>The managed object type {@code HostProfileManager}, since API version 4.0.
 */
@ManagedObject
public interface HostProfileManager extends ProfileManager {
    /**
     * Applies a configuration made from a profile to a host, with the user's input.
     *
     * <p>The operation {@code ApplyHostConfig_Task}, since API version 4.0.
     *
     * @param host the host
     * @param configSpec the config spec
     * @param userInput the user input; may be empty, since API version 5.0
     * @return the task, which results in nothing
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFailed if the host can't be configured so
     */
    @Operation("ApplyHostConfig_Task")
    Task<Void> applyHostConfiguration(
            HostSystem host, HostConfigSpec configSpec, List<ProfileDeferredPolicyOptionParameter> userInput)
            throws InvalidState, HostConfigFailed;

    /** The same without {@code userInput}. */
    default Task<Void> applyHostConfiguration(HostSystem host, HostConfigSpec configSpec) {
        return applyHostConfiguration(host, configSpec, List.of());
    }

    /**
     * Lists the steps that applying a configuration to a host would take.
     *
     * <p>The operation {@code GenerateConfigTaskList}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param configSpec the config spec
     * @param host the host
     * @return the {@link HostProfileManagerConfigTaskList}
     */
    @SafeToRepeat
    @Operation
    HostProfileManagerConfigTaskList generateConfigTaskList(HostConfigSpec configSpec, HostSystem host);

    /**
     * Works out the steps that applying a configuration to a host would take.
     *
     * <p>The operation {@code GenerateHostProfileTaskList_Task}, since API version 5.5; needs the privilege
     * {@code System.View}.
     *
     * @param configSpec the config spec
     * @param host the host
     * @return the task, which results in the {@link HostProfileManagerConfigTaskList}, or null if there is none
     */
    @Operation("GenerateHostProfileTaskList_Task")
    Task<HostProfileManagerConfigTaskList> generateTaskList(HostConfigSpec configSpec, HostSystem host);

    /**
     * Returns metadata of profiles, all or the named ones.
     *
     * <p>The operation {@code QueryHostProfileMetadata}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param profileName the profile name; may be empty
     * @param profile the profile; null leaves it unset, since API version 5.0
     * @return a list of {@link ProfileMetadata}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryHostProfileMetadata")
    List<ProfileMetadata> queryProfileMetadata(List<String> profileName, @Nullable Profile profile);

    /** The same without {@code profileName}, {@code profile}. */
    default List<ProfileMetadata> queryProfileMetadata() {
        return queryProfileMetadata(List.of(), null);
    }

    /**
     * Returns how profiles are structured: which subprofiles and policies there are.
     *
     * <p>The operation {@code QueryProfileStructure}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @param profile the profile; null leaves it unset
     * @return the {@link ProfileProfileStructure}
     */
    @SafeToRepeat
    @Operation
    ProfileProfileStructure queryProfileStructure(@Nullable Profile profile);

    /** The same without {@code profile}. */
    default ProfileProfileStructure queryProfileStructure() {
        return queryProfileStructure(null);
    }

    /**
     * Makes a profile of the given type with default values and returns it.
     *
     * <p>The operation {@code CreateDefaultProfile}, since API version 4.0; needs the privilege {@code System.View}.
     *
     * @param profileType the profile type
     * @param profileTypeName the profile type name; null leaves it unset, since API version 5.0
     * @param profile the profile; null leaves it unset, since API version 5.0
     * @return the {@link ApplyProfile}
     */
    @Operation
    ApplyProfile createDefaultProfile(String profileType, @Nullable String profileTypeName, @Nullable Profile profile);

    /** The same without {@code profileTypeName}, {@code profile}. */
    default ApplyProfile createDefaultProfile(String profileType) {
        return createDefaultProfile(profileType, null, null);
    }

    /**
     * Updates the answer file of a host: its own values for what the profile leaves open.
     *
     * <p>The operation {@code UpdateAnswerFile_Task}, since API version 5.0; needs the privilege {@code Profile.Edit}.
     *
     * @param host the host
     * @param configSpec the config spec
     * @return the task, which results in nothing
     * @throws AnswerFileUpdateFailed if the answer file can't be changed
     */
    @Operation("UpdateAnswerFile_Task")
    Task<Void> updateAnswerFile(HostSystem host, AnswerFileCreateSpec configSpec) throws AnswerFileUpdateFailed;

    /**
     * Returns the answer file of a host.
     *
     * <p>The operation {@code RetrieveAnswerFile}, since API version 5.0.
     *
     * @param host the host
     * @return the {@link AnswerFile}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    AnswerFile retrieveAnswerFile(HostSystem host);

    /**
     * Returns the answer file of a host as it applies to the given profile.
     *
     * <p>The operation {@code RetrieveAnswerFileForProfile}, since API version 5.1.
     *
     * @param host the host
     * @param applyProfile the apply profile
     * @return the {@link AnswerFile}, or null if there is none
     */
    @SafeToRepeat
    @Operation
    @Nullable
    AnswerFile retrieveAnswerFileForProfile(HostSystem host, HostApplyProfile applyProfile);

    /**
     * Exports the answer file of a host as a string.
     *
     * <p>The operation {@code ExportAnswerFile_Task}, since API version 5.0; needs the privilege
     * {@code Profile.Export}.
     *
     * @param host the host
     * @return the task, which results in the string
     */
    @Operation("ExportAnswerFile_Task")
    Task<String> exportAnswerFile(HostSystem host);

    /**
     * Checks whether the answer files of hosts are valid for their profiles.
     *
     * <p>The operation {@code CheckAnswerFileStatus_Task}, since API version 5.0; needs the privilege
     * {@code System.View}.
     *
     * @param host the host
     * @return the task, which results in a list of {@link AnswerFileStatusResult}; never null, empty if there is
     *     nothing
     */
    @Operation("CheckAnswerFileStatus_Task")
    Task<List<AnswerFileStatusResult>> checkAnswerFileStatus(List<HostSystem> host);

    /**
     * Returns the known status of the answer files of hosts.
     *
     * <p>The operation {@code QueryAnswerFileStatus}, since API version 5.0; needs the privilege {@code System.View}.
     *
     * @param host the host
     * @return a list of {@link AnswerFileStatusResult}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<AnswerFileStatusResult> queryAnswerFileStatus(List<HostSystem> host);

    /**
     * Returns the customizations of the given hosts.
     *
     * <p>The operation {@code RetrieveHostCustomizations}, since API version 6.5.
     *
     * @param hosts the hosts; may be empty
     * @return a list of {@link StructuredCustomizations}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<StructuredCustomizations> retrieveHostCustomizations(List<HostSystem> hosts);

    /** The same without {@code hosts}. */
    default List<StructuredCustomizations> retrieveHostCustomizations() {
        return retrieveHostCustomizations(List.of());
    }

    /**
     * Returns the customizations of the given hosts as they apply to a profile.
     *
     * <p>The operation {@code RetrieveHostCustomizationsForProfile}, since API version 6.5.
     *
     * @param hosts the hosts; may be empty
     * @param applyProfile the apply profile
     * @return a list of {@link StructuredCustomizations}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<StructuredCustomizations> retrieveHostCustomizationsForProfile(
            List<HostSystem> hosts, HostApplyProfile applyProfile);

    /**
     * Works out, from the customizations, what must be done on hosts to apply their profiles.
     *
     * <p>The operation {@code GenerateHostConfigTaskSpec_Task}, since API version 6.5; needs the privilege
     * {@code System.View}.
     *
     * @param hostsInfo the hosts info; may be empty
     * @return the task, which results in a list of {@link ApplyHostProfileConfigurationSpec}; never null, empty if
     *     there is nothing
     */
    @Operation("GenerateHostConfigTaskSpec_Task")
    Task<List<ApplyHostProfileConfigurationSpec>> generateHostConfigTaskSpec(List<StructuredCustomizations> hostsInfo);

    /** The same without {@code hostsInfo}. */
    default Task<List<ApplyHostProfileConfigurationSpec>> generateHostConfigTaskSpec() {
        return generateHostConfigTaskSpec(List.of());
    }

    /**
     * Applies profile configurations to several hosts, with a result for each.
     *
     * <p>The operation {@code ApplyEntitiesConfig_Task}, since API version 6.5.
     *
     * @param applyConfigSpecs the apply config specs; may be empty
     * @return the task, which results in a list of {@link ApplyHostProfileConfigurationResult}; never null, empty if
     *     there is nothing
     */
    @Operation("ApplyEntitiesConfig_Task")
    Task<List<ApplyHostProfileConfigurationResult>> applyEntitiesConfiguration(
            List<ApplyHostProfileConfigurationSpec> applyConfigSpecs);

    /** The same without {@code applyConfigSpecs}. */
    default Task<List<ApplyHostProfileConfigurationResult>> applyEntitiesConfiguration() {
        return applyEntitiesConfiguration(List.of());
    }

    /**
     * Checks whether parts of a source profile can be copied to or deleted from target profiles.
     *
     * <p>The operation {@code ValidateHostProfileComposition_Task}, since API version 6.5; needs the privilege
     * {@code Profile.Edit}.
     *
     * @param source the source
     * @param targets the targets; may be empty
     * @param toBeMerged the to be merged; null leaves it unset
     * @param toReplaceWith the to replace with; null leaves it unset
     * @param toBeDeleted the to be deleted; null leaves it unset
     * @param enableStatusToBeCopied the enable status to be copied; null leaves it unset
     * @param errorOnly the error only; null leaves it unset
     * @return the task, which results in the {@link HostProfileManagerCompositionValidationResult}, or null if there is
     *     none
     */
    @Operation("ValidateHostProfileComposition_Task")
    Task<HostProfileManagerCompositionValidationResult> validateComposition(
            Profile source,
            List<Profile> targets,
            @Nullable HostApplyProfile toBeMerged,
            @Nullable HostApplyProfile toReplaceWith,
            @Nullable HostApplyProfile toBeDeleted,
            @Nullable HostApplyProfile enableStatusToBeCopied,
            @Nullable Boolean errorOnly);

    /**
     * The same without {@code targets}, {@code toBeMerged}, {@code toReplaceWith}, {@code toBeDeleted},
     * {@code enableStatusToBeCopied}, {@code errorOnly}.
     */
    default Task<HostProfileManagerCompositionValidationResult> validateComposition(Profile source) {
        return validateComposition(source, List.of(), null, null, null, null, null);
    }

    /**
     * Merges, replaces or deletes parts of target profiles, by the source profile.
     *
     * <p>The operation {@code CompositeHostProfile_Task}, since API version 6.5; needs the privilege
     * {@code Profile.Edit}.
     *
     * @param source the source
     * @param targets the targets; may be empty
     * @param toBeMerged the to be merged; null leaves it unset
     * @param toBeReplacedWith the to be replaced with; null leaves it unset
     * @param toBeDeleted the to be deleted; null leaves it unset
     * @param enableStatusToBeCopied the enable status to be copied; null leaves it unset
     * @return the task, which results in the {@link HostProfileManagerCompositionResult}, or null if there is none
     */
    @Operation("CompositeHostProfile_Task")
    Task<HostProfileManagerCompositionResult> compositeProfile(
            Profile source,
            List<Profile> targets,
            @Nullable HostApplyProfile toBeMerged,
            @Nullable HostApplyProfile toBeReplacedWith,
            @Nullable HostApplyProfile toBeDeleted,
            @Nullable HostApplyProfile enableStatusToBeCopied);

    /**
     * The same without {@code targets}, {@code toBeMerged}, {@code toBeReplacedWith}, {@code toBeDeleted},
     * {@code enableStatusToBeCopied}.
     */
    default Task<HostProfileManagerCompositionResult> compositeProfile(Profile source) {
        return compositeProfile(source, List.of(), null, null, null, null);
    }
}
