package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.RequestCanceled;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks, stages, installs and removes software updates of a host.
 *
 * <p>The managed object type {@code HostPatchManager}, since API version 2.0.
 */
@ManagedObject
public interface HostPatchManager extends ManagedObjectBase {
    /**
     * Checks updates described by metadata or bundles for use on the host.
     *
     * <p>The operation {@code CheckHostPatch_Task}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param metaUrls the meta urls; may be empty
     * @param bundleUrls the bundle urls; may be empty
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}
     * @throws RequestCanceled if somebody canceled it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("CheckHostPatch_Task")
    Task<HostPatchManagerResult> check(
            List<String> metaUrls, List<String> bundleUrls, @Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code metaUrls}, {@code bundleUrls}, {@code spec}. */
    default Task<HostPatchManagerResult> check() {
        return check(List.of(), List.of(), null);
    }

    /**
     * Scans a repository for updates, all or the given ones, and reports how they suit the host.
     *
     * <p>The operation {@code ScanHostPatch_Task}, since API version 2.0; needs the privilege {@code System.Read}.
     *
     * @param repository the repository
     * @param updateID the update ID; may be empty
     * @return the task, which results in a list of {@link HostPatchManagerStatus}; never null, empty if there is
     *     nothing
     * @throws RequestCanceled if somebody canceled it
     * @throws PatchMetadataInvalid if the patch's description can't be read
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("ScanHostPatch_Task")
    Task<List<HostPatchManagerStatus>> scan(HostPatchManagerLocator repository, List<String> updateID)
            throws RequestCanceled, PatchMetadataInvalid, PlatformConfigFault;

    /** The same without {@code updateID}. */
    default Task<List<HostPatchManagerStatus>> scan(HostPatchManagerLocator repository) {
        return scan(repository, List.of());
    }

    /**
     * Scans metadata and bundles for updates that apply to the host.
     *
     * <p>The operation {@code ScanHostPatchV2_Task}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param metaUrls the meta urls; may be empty
     * @param bundleUrls the bundle urls; may be empty
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}, or null if there is none
     * @throws RequestCanceled if somebody canceled it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("ScanHostPatchV2_Task")
    Task<HostPatchManagerResult> scanV2(
            List<String> metaUrls, List<String> bundleUrls, @Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code metaUrls}, {@code bundleUrls}, {@code spec}. */
    default Task<HostPatchManagerResult> scanV2() {
        return scanV2(List.of(), List.of(), null);
    }

    /**
     * Copies updates to the host without installing them.
     *
     * <p>The operation {@code StageHostPatch_Task}, since API version 4.0; needs the privilege
     * {@code Host.Config.Patch}.
     *
     * @param metaUrls the meta urls; may be empty
     * @param bundleUrls the bundle urls; may be empty
     * @param vibUrls the vib urls; may be empty
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}
     * @throws RequestCanceled if somebody canceled it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("StageHostPatch_Task")
    Task<HostPatchManagerResult> stage(
            List<String> metaUrls,
            List<String> bundleUrls,
            List<String> vibUrls,
            @Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code metaUrls}, {@code bundleUrls}, {@code vibUrls}, {@code spec}. */
    default Task<HostPatchManagerResult> stage() {
        return stage(List.of(), List.of(), List.of(), null);
    }

    /**
     * Installs one update from a repository on the host.
     *
     * <p>The operation {@code InstallHostPatch_Task}, since API version 2.0; needs the privilege
     * {@code Host.Config.Patch}.
     *
     * @param repository the repository
     * @param updateID the update ID
     * @param force the force; null leaves it unset
     * @return the task, which results in nothing
     * @throws PatchMetadataInvalid if the patch's description can't be read
     * @throws PatchBinariesNotFound if the patch's files aren't there
     * @throws PatchNotApplicable if the patch isn't for this host
     * @throws NoDiskSpace if the disk is full
     * @throws PatchInstallFailed if the patch can't be installed
     * @throws RebootRequired if the host must be restarted before
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     */
    @Operation("InstallHostPatch_Task")
    Task<Void> install(HostPatchManagerLocator repository, String updateID, @Nullable Boolean force)
            throws PatchMetadataInvalid, PatchBinariesNotFound, PatchNotApplicable, NoDiskSpace, PatchInstallFailed,
                    RebootRequired, InvalidState, TaskInProgress;

    /** The same without {@code force}. */
    default Task<Void> install(HostPatchManagerLocator repository, String updateID) {
        return install(repository, updateID, null);
    }

    /**
     * Installs updates from metadata, bundles or VIB packages on the host.
     *
     * <p>The operation {@code InstallHostPatchV2_Task}, since API version 4.0; needs the privilege
     * {@code Host.Config.Patch}.
     *
     * @param metaUrls the meta urls; may be empty
     * @param bundleUrls the bundle urls; may be empty
     * @param vibUrls the vib urls; may be empty
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}
     * @throws RequestCanceled if somebody canceled it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("InstallHostPatchV2_Task")
    Task<HostPatchManagerResult> installV2(
            List<String> metaUrls,
            List<String> bundleUrls,
            List<String> vibUrls,
            @Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code metaUrls}, {@code bundleUrls}, {@code vibUrls}, {@code spec}. */
    default Task<HostPatchManagerResult> installV2() {
        return installV2(List.of(), List.of(), List.of(), null);
    }

    /**
     * Removes the updates with the given bulletin IDs from the host.
     *
     * <p>The operation {@code UninstallHostPatch_Task}, since API version 4.0; needs the privilege
     * {@code Host.Config.Patch}.
     *
     * @param bulletinIds the bulletin ids; may be empty
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("UninstallHostPatch_Task")
    Task<HostPatchManagerResult> uninstall(
            List<String> bulletinIds, @Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code bulletinIds}, {@code spec}. */
    default Task<HostPatchManagerResult> uninstall() {
        return uninstall(List.of(), null);
    }

    /**
     * Reports which updates are installed on the host.
     *
     * <p>The operation {@code QueryHostPatch_Task}, since API version 4.0; needs the privilege {@code System.Read}.
     *
     * @param spec the spec; null leaves it unset
     * @return the task, which results in the {@link HostPatchManagerResult}
     * @throws RequestCanceled if somebody canceled it
     * @throws InvalidState if the object's state doesn't allow it
     * @throws TaskInProgress if the object is busy with a task
     * @throws PlatformConfigFault if the platform can't be configured so
     */
    @Operation("QueryHostPatch_Task")
    Task<HostPatchManagerResult> query(@Nullable HostPatchManagerPatchManagerOperationSpec spec)
            throws RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault;

    /** The same without {@code spec}. */
    default Task<HostPatchManagerResult> query() {
        return query(null);
    }
}
