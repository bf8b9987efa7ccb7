package io.vim25.generated;

import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages the storage of a host: adapters, LUNs, paths, partitions and file system volumes.
 *
 * <p>The managed object type {@code HostStorageSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostStorageSystem extends ExtensibleManagedObject {
    /**
     * The host bus adapters, SCSI devices, topology and multipathing of the host. One remote call; null if unset.
     *
     * <p>The property {@code storageDeviceInfo}, since API version 2.0.
     */
    @Property
    @Nullable
    HostStorageDeviceInfo storageDeviceInfo();

    /**
     * The file system volumes of the host and where they are mounted. One remote call.
     *
     * <p>The property {@code fileSystemVolumeInfo}, since API version 2.0.
     */
    @Property
    HostFileSystemVolumeInfo fileSystemVolumeInfo();

    /**
     * Datastore paths of files that belong to the system. One remote call; empty if unset.
     *
     * <p>The property {@code systemFile}, since API version 4.1.
     */
    @Property
    List<String> systemFile();

    /**
     * The current state of each storage path. One remote call; null if unset.
     *
     * <p>The property {@code multipathStateInfo}, since API version 4.0.
     */
    @Property
    @Nullable
    HostMultipathStateInfo multipathStateInfo();

    /**
     * Returns the partition tables of the disks with the given device paths.
     *
     * <p>The operation {@code RetrieveDiskPartitionInfo}, since API version 2.0; needs the privilege
     * {@code System.Read}.
     *
     * @param devicePath the device path
     * @return a list of {@link HostDiskPartitionInfo}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostDiskPartitionInfo> retrieveDiskPartitionInfo(List<String> devicePath);

    /**
     * Computes the partition table for a layout on a disk, without writing it.
     *
     * <p>The operation {@code ComputeDiskPartitionInfo}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param devicePath the device path
     * @param layout the layout
     * @param partitionFormat the partition format; null leaves it unset, since API version 5.0
     * @return the {@link HostDiskPartitionInfo}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    HostDiskPartitionInfo computeDiskPartitionInfo(
            String devicePath, HostDiskPartitionLayout layout, @Nullable String partitionFormat)
            throws NotFound, HostConfigFault;

    /** The same without {@code partitionFormat}. */
    default HostDiskPartitionInfo computeDiskPartitionInfo(String devicePath, HostDiskPartitionLayout layout) {
        return computeDiskPartitionInfo(devicePath, layout, null);
    }

    /**
     * Computes the partition table after resizing a partition to a block range, without writing it.
     *
     * <p>The operation {@code ComputeDiskPartitionInfoForResize}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param partition the partition
     * @param blockRange the block range
     * @param partitionFormat the partition format; null leaves it unset, since API version 5.0
     * @return the {@link HostDiskPartitionInfo}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    HostDiskPartitionInfo computeDiskPartitionInfoForResize(
            HostScsiDiskPartition partition, HostDiskPartitionBlockRange blockRange, @Nullable String partitionFormat)
            throws NotFound, HostConfigFault;

    /** The same without {@code partitionFormat}. */
    default HostDiskPartitionInfo computeDiskPartitionInfoForResize(
            HostScsiDiskPartition partition, HostDiskPartitionBlockRange blockRange) {
        return computeDiskPartitionInfoForResize(partition, blockRange, null);
    }

    /**
     * Writes a new partition table to a disk.
     *
     * <p>The operation {@code UpdateDiskPartitions}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param devicePath the device path
     * @param spec the spec
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateDiskPartitions(String devicePath, HostDiskPartitionSpec spec) throws NotFound, HostConfigFault;

    /**
     * Formats disk partitions as a new VMFS volume and returns it.
     *
     * <p>The operation {@code FormatVmfs}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param createSpec the create spec
     * @return the {@link HostVmfsVolume}
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    HostVmfsVolume formatVmfs(HostVmfsSpec createSpec) throws AlreadyExists, HostConfigFault;

    /**
     * Mounts the VMFS volume with the given UUID.
     *
     * <p>The operation {@code MountVmfsVolume}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void mountVmfsVolume(String vmfsUuid) throws NotFound, InvalidState, HostConfigFault, ResourceInUse;

    /**
     * Unmounts the VMFS volume with the given UUID.
     *
     * <p>The operation {@code UnmountVmfsVolume}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void unmountVmfsVolume(String vmfsUuid) throws NotFound, InvalidState, HostConfigFault, ResourceInUse;

    /**
     * Unmounts several VMFS volumes by UUID, with a result for each.
     *
     * <p>The operation {@code UnmountVmfsVolumeEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @return the task, which results in a list of {@link HostStorageSystemVmfsVolumeResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UnmountVmfsVolumeEx_Task")
    Task<List<HostStorageSystemVmfsVolumeResult>> unmountVmfsVolumeEx(List<String> vmfsUuid) throws HostConfigFault;

    /**
     * Mounts several VMFS volumes by UUID, with a result for each.
     *
     * <p>The operation {@code MountVmfsVolumeEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @return the task, which results in a list of {@link HostStorageSystemVmfsVolumeResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("MountVmfsVolumeEx_Task")
    Task<List<HostStorageSystemVmfsVolumeResult>> mountVmfsVolumeEx(List<String> vmfsUuid) throws HostConfigFault;

    /**
     * Gives unused blocks of VMFS volumes back to the storage array, with a result for each.
     *
     * <p>The operation {@code UnmapVmfsVolumeEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @return the task, which results in a list of {@link HostStorageSystemVmfsVolumeResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("UnmapVmfsVolumeEx_Task")
    Task<List<HostStorageSystemVmfsVolumeResult>> unmapVmfsVolumeEx(List<String> vmfsUuid) throws HostConfigFault;

    /**
     * Deletes what the host remembers about an unmounted VMFS volume.
     *
     * <p>The operation {@code DeleteVmfsVolumeState}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void deleteVmfsVolumeState(String vmfsUuid) throws HostConfigFault;

    /**
     * Looks for new and changed VMFS volumes.
     *
     * <p>The operation {@code RescanVmfs}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void rescanVmfs() throws HostConfigFault;

    /**
     * Extends a VMFS volume by a disk partition.
     *
     * <p>The operation {@code AttachVmfsExtent}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsPath the vmfs path
     * @param extent the extent
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void attachVmfsExtent(String vmfsPath, HostScsiDiskPartition extent) throws NotFound, HostConfigFault;

    /**
     * Grows an extent of a VMFS volume.
     *
     * <p>The operation {@code ExpandVmfsExtent}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsPath the vmfs path
     * @param extent the extent
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void expandVmfsExtent(String vmfsPath, HostScsiDiskPartition extent) throws NotFound, HostConfigFault;

    /**
     * Upgrades a VMFS volume to a newer format.
     *
     * <p>The operation {@code UpgradeVmfs}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vmfsPath the vmfs path
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void upgradeVmfs(String vmfsPath) throws NotFound, HostConfigFault;

    /**
     * Moves the host's virtual machines to the newer file layout.
     *
     * <p>The operation {@code UpgradeVmLayout}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     */
    @Operation
    void upgradeVmLayout();

    /**
     * Returns VMFS volumes seen as copies or snapshots, which are not mounted automatically.
     *
     * <p>The operation {@code QueryUnresolvedVmfsVolume}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link HostUnresolvedVmfsVolume}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<HostUnresolvedVmfsVolume> queryUnresolvedVmfsVolume();

    /**
     * Resignatures or force-mounts copied VMFS volumes, with a result for each.
     *
     * <p>The operation {@code ResolveMultipleUnresolvedVmfsVolumes}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param resolutionSpec the resolution spec
     * @return a list of {@link HostUnresolvedVmfsResolutionResult}; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    List<HostUnresolvedVmfsResolutionResult> resolveMultipleUnresolvedVmfsVolumes(
            List<HostUnresolvedVmfsResolutionSpec> resolutionSpec) throws HostConfigFault;

    /**
     * Resignatures or force-mounts copied VMFS volumes in the background, with a result for each.
     *
     * <p>The operation {@code ResolveMultipleUnresolvedVmfsVolumesEx_Task}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param resolutionSpec the resolution spec
     * @return the task, which results in a list of {@link HostUnresolvedVmfsResolutionResult}; never null, empty if
     *     there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("ResolveMultipleUnresolvedVmfsVolumesEx_Task")
    Task<List<HostUnresolvedVmfsResolutionResult>> resolveMultipleUnresolvedVmfsVolumesEx(
            List<HostUnresolvedVmfsResolutionSpec> resolutionSpec) throws HostConfigFault;

    /**
     * Unmounts a VMFS volume copy that was mounted by force.
     *
     * <p>The operation {@code UnmountForceMountedVmfsVolume}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void unmountForceMountedVmfsVolume(String vmfsUuid) throws NotFound, HostConfigFault;

    /**
     * Rescans one host bus adapter, such as vmhba1, for storage devices.
     *
     * <p>The operation {@code RescanHba}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param hbaDevice the hba device
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void rescanHba(String hbaDevice) throws NotFound, HostConfigFault;

    /**
     * Rescans all host bus adapters for storage devices.
     *
     * <p>The operation {@code RescanAllHba}, since API version 2.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void rescanAllHba() throws HostConfigFault;

    /**
     * Enables or disables the software iSCSI adapter.
     *
     * <p>The operation {@code UpdateSoftwareInternetScsiEnabled}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param enabled the enabled
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateSoftwareInternetScsiEnabled(boolean enabled) throws HostConfigFault;

    /**
     * Sets how an iSCSI adapter discovers targets.
     *
     * <p>The operation {@code UpdateInternetScsiDiscoveryProperties}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param discoveryProperties the discovery properties
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiDiscoveryProperties(
            String iScsiHbaDevice, HostInternetScsiHbaDiscoveryProperties discoveryProperties)
            throws NotFound, HostConfigFault;

    /**
     * Sets the authentication (CHAP) of an iSCSI adapter, or of some of its targets.
     *
     * <p>The operation {@code UpdateInternetScsiAuthenticationProperties}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param authenticationProperties the authentication properties
     * @param targetSet the target set; null leaves it unset, since API version 4.0
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiAuthenticationProperties(
            String iScsiHbaDevice,
            HostInternetScsiHbaAuthenticationProperties authenticationProperties,
            @Nullable HostInternetScsiHbaTargetSet targetSet)
            throws NotFound, HostConfigFault;

    /** The same without {@code targetSet}. */
    default void updateInternetScsiAuthenticationProperties(
            String iScsiHbaDevice, HostInternetScsiHbaAuthenticationProperties authenticationProperties) {
        updateInternetScsiAuthenticationProperties(iScsiHbaDevice, authenticationProperties, null);
    }

    /**
     * Sets header and data digests of an iSCSI adapter, or of some of its targets.
     *
     * <p>The operation {@code UpdateInternetScsiDigestProperties}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targetSet the target set; null leaves it unset
     * @param digestProperties the digest properties
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiDigestProperties(
            String iScsiHbaDevice,
            @Nullable HostInternetScsiHbaTargetSet targetSet,
            HostInternetScsiHbaDigestProperties digestProperties)
            throws NotFound, HostConfigFault;

    /**
     * Sets advanced options of an iSCSI adapter, or of some of its targets.
     *
     * <p>The operation {@code UpdateInternetScsiAdvancedOptions}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targetSet the target set; null leaves it unset
     * @param options the options
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiAdvancedOptions(
            String iScsiHbaDevice,
            @Nullable HostInternetScsiHbaTargetSet targetSet,
            List<HostInternetScsiHbaParamValue> options)
            throws NotFound, HostConfigFault;

    /**
     * Sets the IP address and related settings of an iSCSI adapter.
     *
     * <p>The operation {@code UpdateInternetScsiIPProperties}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param ipProperties the ip properties
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiIPProperties(String iScsiHbaDevice, HostInternetScsiHbaIPProperties ipProperties)
            throws NotFound, HostConfigFault;

    /**
     * Sets the iSCSI name of an iSCSI adapter.
     *
     * <p>The operation {@code UpdateInternetScsiName}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param iScsiName the i scsi name
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiName(String iScsiHbaDevice, String iScsiName) throws NotFound, HostConfigFault;

    /**
     * Sets the alias of an iSCSI adapter.
     *
     * <p>The operation {@code UpdateInternetScsiAlias}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param iScsiAlias the i scsi alias
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateInternetScsiAlias(String iScsiHbaDevice, String iScsiAlias) throws NotFound, HostConfigFault;

    /**
     * Adds addresses that an iSCSI adapter asks for targets (dynamic discovery).
     *
     * <p>The operation {@code AddInternetScsiSendTargets}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targets the targets
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void addInternetScsiSendTargets(String iScsiHbaDevice, List<HostInternetScsiHbaSendTarget> targets)
            throws NotFound, HostConfigFault;

    /**
     * Removes addresses for dynamic discovery from an iSCSI adapter, by force if asked.
     *
     * <p>The operation {@code RemoveInternetScsiSendTargets}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targets the targets
     * @param force the force; null leaves it unset, since API version 7.0.1.0
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeInternetScsiSendTargets(
            String iScsiHbaDevice, List<HostInternetScsiHbaSendTarget> targets, @Nullable Boolean force)
            throws NotFound, HostConfigFault;

    /** The same without {@code force}. */
    default void removeInternetScsiSendTargets(String iScsiHbaDevice, List<HostInternetScsiHbaSendTarget> targets) {
        removeInternetScsiSendTargets(iScsiHbaDevice, targets, null);
    }

    /**
     * Adds fixed targets to an iSCSI adapter.
     *
     * <p>The operation {@code AddInternetScsiStaticTargets}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targets the targets
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void addInternetScsiStaticTargets(String iScsiHbaDevice, List<HostInternetScsiHbaStaticTarget> targets)
            throws NotFound, HostConfigFault;

    /**
     * Removes fixed targets from an iSCSI adapter.
     *
     * <p>The operation {@code RemoveInternetScsiStaticTargets}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param iScsiHbaDevice the i scsi hba device
     * @param targets the targets
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeInternetScsiStaticTargets(String iScsiHbaDevice, List<HostInternetScsiHbaStaticTarget> targets)
            throws NotFound, HostConfigFault;

    /**
     * Enables the storage path with the given name.
     *
     * <p>The operation {@code EnableMultipathPath}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param pathName the path name
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void enableMultipathPath(String pathName) throws NotFound, HostConfigFault;

    /**
     * Disables the storage path with the given name.
     *
     * <p>The operation {@code DisableMultipathPath}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param pathName the path name
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void disableMultipathPath(String pathName) throws NotFound, HostConfigFault;

    /**
     * Sets the path selection policy of a LUN.
     *
     * <p>The operation {@code SetMultipathLunPolicy}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunId the lun id
     * @param policy the policy
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void setMultipathLunPolicy(String lunId, HostMultipathInfoLogicalUnitPolicy policy)
            throws NotFound, HostConfigFault;

    /**
     * Sets the path selection policy of a LUN that the High Performance Plug-in (HPP) manages.
     *
     * <p>The operation {@code UpdateHppMultipathLunPolicy}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunId the lun id
     * @param policy the policy
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateHppMultipathLunPolicy(String lunId, HostMultipathInfoHppLogicalUnitPolicy policy)
            throws NotFound, HostConfigFault;

    /**
     * Returns the path selection policies the host offers.
     *
     * <p>The operation {@code QueryPathSelectionPolicyOptions}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link HostPathSelectionPolicyOption}; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostPathSelectionPolicyOption> queryPathSelectionPolicyOptions() throws HostConfigFault;

    /**
     * Returns the storage array type policies the host offers.
     *
     * <p>The operation {@code QueryStorageArrayTypePolicyOptions}, since API version 4.0; needs the privilege
     * {@code System.Read}.
     *
     * @return a list of {@link HostStorageArrayTypePolicyOption}; never null, empty if there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostStorageArrayTypePolicyOption> queryStorageArrayTypePolicyOptions() throws HostConfigFault;

    /**
     * Sets the display name of a SCSI device.
     *
     * <p>The operation {@code UpdateScsiLunDisplayName}, since API version 4.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @param displayName the display name
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidName if the name isn't valid
     * @throws DuplicateName if the name is taken
     */
    @Operation
    void updateScsiLunDisplayName(String lunUuid, String displayName)
            throws NotFound, HostConfigFault, InvalidName, DuplicateName;

    /**
     * Detaches a SCSI device from the host, so that it is no longer used.
     *
     * <p>The operation {@code DetachScsiLun}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidState if the object's state doesn't allow it
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void detachScsiLun(String lunUuid) throws NotFound, HostConfigFault, InvalidState, ResourceInUse;

    /**
     * Detaches several SCSI devices from the host, with a result for each.
     *
     * <p>The operation {@code DetachScsiLunEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @return the task, which results in a list of {@link HostStorageSystemScsiLunResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("DetachScsiLunEx_Task")
    Task<List<HostStorageSystemScsiLunResult>> detachScsiLunEx(List<String> lunUuid) throws HostConfigFault;

    /**
     * Deletes what the host remembers about a detached SCSI device.
     *
     * <p>The operation {@code DeleteScsiLunState}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunCanonicalName the lun canonical name
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void deleteScsiLunState(String lunCanonicalName) throws HostConfigFault;

    /**
     * Attaches a detached SCSI device again.
     *
     * <p>The operation {@code AttachScsiLun}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation
    void attachScsiLun(String lunUuid) throws NotFound, HostConfigFault, InvalidState;

    /**
     * Attaches several detached SCSI devices again, with a result for each.
     *
     * <p>The operation {@code AttachScsiLunEx_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @return the task, which results in a list of {@link HostStorageSystemScsiLunResult}
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("AttachScsiLunEx_Task")
    Task<List<HostStorageSystemScsiLunResult>> attachScsiLunEx(List<String> lunUuid) throws HostConfigFault;

    /**
     * Reads the storage state from the host again.
     *
     * <p>The operation {@code RefreshStorageSystem}, since API version 2.0; needs the privilege
     * {@code Host.Config.Storage}.
     */
    @Operation("RefreshStorageSystem")
    void refresh();

    /**
     * Starts discovery of FCoE adapters on a network adapter of the host.
     *
     * <p>The operation {@code DiscoverFcoeHbas}, since API version 5.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param fcoeSpec the fcoe spec
     * @throws FcoeFaultPnicHasNoPortSet if the physical network adapter belongs to no switch
     * @throws HostConfigFault if the host can't be configured so
     * @throws NotFound if it isn't there
     */
    @Operation
    void discoverFcoeHbas(FcoeConfigFcoeSpecification fcoeSpec)
            throws FcoeFaultPnicHasNoPortSet, HostConfigFault, NotFound;

    /**
     * Marks a host bus adapter for removal, or takes the mark back.
     *
     * <p>The operation {@code MarkForRemoval}, since API version 5.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param hbaName the hba name
     * @param remove the remove
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void markForRemoval(String hbaName, boolean remove) throws NotFound, HostConfigFault;

    /**
     * Formats a flash disk as a new VFFS volume and returns it.
     *
     * <p>The operation {@code FormatVffs}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param createSpec the create spec
     * @return the {@link HostVffsVolume}
     * @throws AlreadyExists if there is one already
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    HostVffsVolume formatVffs(HostVffsSpec createSpec) throws AlreadyExists, HostConfigFault, ResourceInUse;

    /**
     * Extends a VFFS volume onto another flash disk.
     *
     * <p>The operation {@code ExtendVffs}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vffsPath the vffs path
     * @param devicePath the device path
     * @param spec the spec; null leaves it unset
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void extendVffs(String vffsPath, String devicePath, @Nullable HostDiskPartitionSpec spec)
            throws NotFound, HostConfigFault, ResourceInUse;

    /** The same without {@code spec}. */
    default void extendVffs(String vffsPath, String devicePath) {
        extendVffs(vffsPath, devicePath, null);
    }

    /**
     * Destroys a VFFS volume.
     *
     * <p>The operation {@code DestroyVffs}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vffsPath the vffs path
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void destroyVffs(String vffsPath) throws NotFound, HostConfigFault, ResourceInUse;

    /**
     * Mounts the VFFS volume with the given UUID.
     *
     * <p>The operation {@code MountVffsVolume}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @param vffsUuid the vffs uuid
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void mountVffsVolume(String vffsUuid) throws NotFound, InvalidState, HostConfigFault, ResourceInUse;

    /**
     * Unmounts the VFFS volume with the given UUID.
     *
     * <p>The operation {@code UnmountVffsVolume}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vffsUuid the vffs uuid
     * @throws NotFound if it isn't there
     * @throws InvalidState if the object's state doesn't allow it
     * @throws HostConfigFault if the host can't be configured so
     * @throws ResourceInUse if it is in use
     */
    @Operation
    void unmountVffsVolume(String vffsUuid) throws NotFound, InvalidState, HostConfigFault, ResourceInUse;

    /**
     * Deletes what the host remembers about an unmounted VFFS volume.
     *
     * <p>The operation {@code DeleteVffsVolumeState}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vffsUuid the vffs uuid
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void deleteVffsVolumeState(String vffsUuid) throws HostConfigFault;

    /**
     * Looks for new and changed VFFS volumes.
     *
     * <p>The operation {@code RescanVffs}, since API version 5.5; needs the privilege {@code Host.Config.Storage}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void rescanVffs() throws HostConfigFault;

    /**
     * Returns flash disks that can hold a new VFFS volume, or extend the given one.
     *
     * <p>The operation {@code QueryAvailableSsds}, since API version 5.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vffsPath the vffs path; null leaves it unset
     * @return a list of {@link HostScsiDisk}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    List<HostScsiDisk> queryAvailableSsds(@Nullable String vffsPath) throws NotFound, HostConfigFault;

    /** The same without {@code vffsPath}. */
    default List<HostScsiDisk> queryAvailableSsds() {
        return queryAvailableSsds(null);
    }

    /**
     * Sets the user and password the host presents to NFS servers with Kerberos.
     *
     * <p>The operation {@code SetNFSUser}, since API version 6.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param user the user
     * @param password the password
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void setNFSUser(String user, String password) throws HostConfigFault;

    /**
     * Changes the stored password of the host's NFS user.
     *
     * <p>The operation {@code ChangeNFSUserPassword}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param password the password
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void changeNFSUserPassword(String password) throws NotFound, HostConfigFault;

    /**
     * Returns the user the host presents to NFS servers.
     *
     * <p>The operation {@code QueryNFSUser}, since API version 6.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @return the {@link HostNasVolumeUserInfo}, or null if there is none
     * @throws HostConfigFault if the host can't be configured so
     */
    @SafeToRepeat
    @Operation
    @Nullable
    HostNasVolumeUserInfo queryNFSUser() throws HostConfigFault;

    /**
     * Removes the stored NFS user from the host.
     *
     * <p>The operation {@code ClearNFSUser}, since API version 6.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void clearNFSUser() throws HostConfigFault;

    /**
     * Turns on the locator lights of the given disks, so that they can be found in the rack.
     *
     * <p>The operation {@code TurnDiskLocatorLedOn_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuids the scsi disk uuids
     * @return the task, which results in a list of {@link HostStorageSystemDiskLocatorLedResult}; never null, empty if
     *     there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("TurnDiskLocatorLedOn_Task")
    Task<List<HostStorageSystemDiskLocatorLedResult>> turnDiskLocatorLedOn(List<String> scsiDiskUuids)
            throws HostConfigFault;

    /**
     * Turns off the locator lights of the given disks.
     *
     * <p>The operation {@code TurnDiskLocatorLedOff_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuids the scsi disk uuids
     * @return the task, which results in a list of {@link HostStorageSystemDiskLocatorLedResult}; never null, empty if
     *     there is nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("TurnDiskLocatorLedOff_Task")
    Task<List<HostStorageSystemDiskLocatorLedResult>> turnDiskLocatorLedOff(List<String> scsiDiskUuids)
            throws HostConfigFault;

    /**
     * Marks a disk as a flash disk.
     *
     * <p>The operation {@code MarkAsSsd_Task}, since API version 6.0; needs the privilege {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuid the scsi disk uuid
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("MarkAsSsd_Task")
    Task<Void> markAsSsd(String scsiDiskUuid) throws NotFound, HostConfigFault;

    /**
     * Marks a disk as not being a flash disk.
     *
     * <p>The operation {@code MarkAsNonSsd_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuid the scsi disk uuid
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("MarkAsNonSsd_Task")
    Task<Void> markAsNonSsd(String scsiDiskUuid) throws NotFound, HostConfigFault;

    /**
     * Marks a disk as local to the host.
     *
     * <p>The operation {@code MarkAsLocal_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuid the scsi disk uuid
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("MarkAsLocal_Task")
    Task<Void> markAsLocal(String scsiDiskUuid) throws NotFound, HostConfigFault;

    /**
     * Marks a disk as remote, thus possibly shared.
     *
     * <p>The operation {@code MarkAsNonLocal_Task}, since API version 6.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param scsiDiskUuid the scsi disk uuid
     * @return the task, which results in nothing
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("MarkAsNonLocal_Task")
    Task<Void> markAsNonLocal(String scsiDiskUuid) throws NotFound, HostConfigFault;

    /**
     * Sets how eagerly a VMFS volume gives unused blocks back to the storage array.
     *
     * <p>The operation {@code UpdateVmfsUnmapPriority}, since API version 6.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @param unmapPriority the unmap priority
     */
    @Operation
    void updateVmfsUnmapPriority(String vmfsUuid, String unmapPriority);

    /**
     * Sets the bandwidth at which a VMFS volume gives unused blocks back to the storage array.
     *
     * <p>The operation {@code UpdateVmfsUnmapBandwidth}, since API version 6.7; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param vmfsUuid the vmfs uuid
     * @param unmapBandwidthSpec the unmap bandwidth spec
     */
    @Operation
    void updateVmfsUnmapBandwidth(String vmfsUuid, VmfsUnmapBandwidthSpec unmapBandwidthSpec);

    /**
     * Returns the block sizes and unmap granularities possible for VMFS volumes.
     *
     * <p>The operation {@code QueryVmfsConfigOption}, since API version 6.5; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @return a list of {@link VmfsConfigOption}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<VmfsConfigOption> queryVmfsConfigOption();

    /**
     * Sets or clears the mark that a LUN is perennially reserved, as with clustered disks.
     *
     * <p>The operation {@code MarkPerenniallyReserved}, since API version 6.7.2; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid
     * @param state the state
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void markPerenniallyReserved(String lunUuid, boolean state) throws NotFound, HostConfigFault;

    /**
     * Sets or clears the perennially reserved mark of several LUNs, with a result for each.
     *
     * <p>The operation {@code MarkPerenniallyReservedEx_Task}, since API version 6.7.2; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param lunUuid the lun uuid; may be empty
     * @param state the state
     * @return the task, which results in a list of {@link HostStorageSystemScsiLunResult}; never null, empty if there
     *     is nothing
     */
    @Operation("MarkPerenniallyReservedEx_Task")
    Task<List<HostStorageSystemScsiLunResult>> markPerenniallyReservedEx(List<String> lunUuid, boolean state);

    /**
     * Creates an NVMe over RDMA adapter on the given RDMA device.
     *
     * <p>The operation {@code CreateNvmeOverRdmaAdapter}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param rdmaDeviceName the rdma device name
     * @throws ResourceInUse if it is in use
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void createNvmeOverRdmaAdapter(String rdmaDeviceName) throws ResourceInUse, NotFound, HostConfigFault;

    /**
     * Removes an NVMe over RDMA adapter.
     *
     * <p>The operation {@code RemoveNvmeOverRdmaAdapter}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param hbaDeviceName the hba device name
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeNvmeOverRdmaAdapter(String hbaDeviceName) throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Creates a software storage adapter, such as NVMe over TCP.
     *
     * <p>The operation {@code CreateSoftwareAdapter}, since API version 7.0.3.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param spec the spec
     * @throws ResourceInUse if it is in use
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void createSoftwareAdapter(HostHbaCreateSpec spec) throws ResourceInUse, NotFound, HostConfigFault;

    /**
     * Removes a software storage adapter.
     *
     * <p>The operation {@code RemoveSoftwareAdapter}, since API version 7.0.3.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param hbaDeviceName the hba device name
     * @throws NotFound if it isn't there
     * @throws ResourceInUse if it is in use
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void removeSoftwareAdapter(String hbaDeviceName) throws NotFound, ResourceInUse, HostConfigFault;

    /**
     * Asks a discovery controller which NVMe controllers can be reached, and returns its log.
     *
     * <p>The operation {@code DiscoverNvmeControllers}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param discoverSpec the discover spec
     * @return the {@link HostNvmeDiscoveryLog}
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    HostNvmeDiscoveryLog discoverNvmeControllers(HostNvmeDiscoverSpec discoverSpec) throws NotFound, HostConfigFault;

    /**
     * Connects an adapter of the host to an NVMe controller.
     *
     * <p>The operation {@code ConnectNvmeController}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param connectSpec the connect spec
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void connectNvmeController(HostNvmeConnectSpec connectSpec) throws NotFound, HostConfigFault;

    /**
     * Disconnects an adapter of the host from an NVMe controller.
     *
     * <p>The operation {@code DisconnectNvmeController}, since API version 7.0.0.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param disconnectSpec the disconnect spec
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void disconnectNvmeController(HostNvmeDisconnectSpec disconnectSpec) throws NotFound, HostConfigFault;

    /**
     * Connects to several NVMe controllers.
     *
     * <p>The operation {@code ConnectNvmeControllerEx_Task}, since API version 7.0.3.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param connectSpec the connect spec; may be empty
     * @return the task, which results in nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("ConnectNvmeControllerEx_Task")
    Task<Void> connectNvmeControllerEx(List<HostNvmeConnectSpec> connectSpec) throws HostConfigFault;

    /** The same without {@code connectSpec}. */
    default Task<Void> connectNvmeControllerEx() {
        return connectNvmeControllerEx(List.of());
    }

    /**
     * Disconnects from several NVMe controllers.
     *
     * <p>The operation {@code DisconnectNvmeControllerEx_Task}, since API version 7.0.3.0; needs the privilege
     * {@code Host.Config.Storage}.
     *
     * @param disconnectSpec the disconnect spec; may be empty
     * @return the task, which results in nothing
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation("DisconnectNvmeControllerEx_Task")
    Task<Void> disconnectNvmeControllerEx(List<HostNvmeDisconnectSpec> disconnectSpec) throws HostConfigFault;

    /** The same without {@code disconnectSpec}. */
    default Task<Void> disconnectNvmeControllerEx() {
        return disconnectNvmeControllerEx(List.of());
    }
}
