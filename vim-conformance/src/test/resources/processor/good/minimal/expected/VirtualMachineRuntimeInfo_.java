package acme.power;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The path of a {@link VirtualMachineRuntimeInfo}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class VirtualMachineRuntimeInfo_<O extends ManagedObjectBase> extends TypedPath<O, VirtualMachineRuntimeInfo> {
    /** Made by the path or the companion that this is below. */
    public VirtualMachineRuntimeInfo_(ManagedObjectType<O> owner, String path) {
        super(owner, path, VirtualMachineRuntimeInfo.class);
    }

    /** The path of {@code device}; since version 4.1 of the API. */
    public PropertyPath<O, List<VirtualMachineDeviceRuntimeInfo>> device() {
        return leaf("device", ValueType.ofList(ValueType.of(VirtualMachineDeviceRuntimeInfo.class)));
    }

    /** The path of the element of {@code device} with that key. */
    public VirtualMachineDeviceRuntimeInfo_<O> device(int key) {
        return new VirtualMachineDeviceRuntimeInfo_<>(ownerType(), element(below("device"), key));
    }

    /** The path of {@code host}. */
    public PropertyPath<O, ManagedObjectReference<HostSystem>> host() {
        return leaf("host", ValueType.ofReference(HostSystem_.TYPE));
    }

    /** The path of {@code connectionState}. */
    public PropertyPath<O, VirtualMachineConnectionState> connectionState() {
        return leaf("connectionState", ValueType.ofEnum(VirtualMachineConnectionState.UNRECOGNIZED));
    }

    /** The path of {@code powerState}. */
    public PropertyPath<O, VirtualMachinePowerState> powerState() {
        return leaf("powerState", ValueType.ofEnum(VirtualMachinePowerState.UNRECOGNIZED));
    }

    /** The path of {@code vmFailoverInProgress}; since version 7.0.2.0 of the API. */
    public PropertyPath<O, Boolean> vmFailoverInProgress() {
        return leaf("vmFailoverInProgress", ValueType.of(Boolean.class));
    }

    /** The path of {@code faultToleranceState}; since version 4.0 of the API. */
    public PropertyPath<O, VirtualMachineFaultToleranceState> faultToleranceState() {
        return leaf("faultToleranceState", ValueType.ofEnum(VirtualMachineFaultToleranceState.UNRECOGNIZED));
    }

    /** The path of {@code dasVmProtection}; since version 5.0 of the API. */
    public VirtualMachineRuntimeInfoDasProtectionState_<O> dasVmProtection() {
        return new VirtualMachineRuntimeInfoDasProtectionState_<>(ownerType(), below("dasVmProtection"));
    }

    /** The path of {@code toolsInstallerMounted}. */
    public PropertyPath<O, Boolean> toolsInstallerMounted() {
        return leaf("toolsInstallerMounted", ValueType.of(Boolean.class));
    }

    /** The path of {@code suspendTime}. */
    public PropertyPath<O, Instant> suspendTime() {
        return leaf("suspendTime", ValueType.of(Instant.class));
    }

    /** The path of {@code bootTime}. */
    public PropertyPath<O, Instant> bootTime() {
        return leaf("bootTime", ValueType.of(Instant.class));
    }

    /** The path of {@code suspendInterval}. */
    public PropertyPath<O, Long> suspendInterval() {
        return leaf("suspendInterval", ValueType.of(Long.class));
    }

    /** The path of {@code question}. */
    public VirtualMachineQuestionInfo_<O> question() {
        return new VirtualMachineQuestionInfo_<>(ownerType(), below("question"));
    }

    /** The path of {@code memoryOverhead}. */
    public PropertyPath<O, Long> memoryOverhead() {
        return leaf("memoryOverhead", ValueType.of(Long.class));
    }

    /** The path of {@code maxCpuUsage}. */
    public PropertyPath<O, Integer> maxCpuUsage() {
        return leaf("maxCpuUsage", ValueType.of(Integer.class));
    }

    /** The path of {@code maxMemoryUsage}. */
    public PropertyPath<O, Integer> maxMemoryUsage() {
        return leaf("maxMemoryUsage", ValueType.of(Integer.class));
    }

    /** The path of {@code numMksConnections}. */
    public PropertyPath<O, Integer> numMksConnections() {
        return leaf("numMksConnections", ValueType.of(Integer.class));
    }

    /** The path of {@code recordReplayState}; since version 4.0 of the API. */
    public PropertyPath<O, VirtualMachineRecordReplayState> recordReplayState() {
        return leaf("recordReplayState", ValueType.ofEnum(VirtualMachineRecordReplayState.UNRECOGNIZED));
    }

    /** The path of {@code cleanPowerOff}; since version 4.0 of the API. */
    public PropertyPath<O, Boolean> cleanPowerOff() {
        return leaf("cleanPowerOff", ValueType.of(Boolean.class));
    }

    /** The path of {@code needSecondaryReason}; since version 4.0 of the API. */
    public PropertyPath<O, String> needSecondaryReason() {
        return leaf("needSecondaryReason", ValueType.of(String.class));
    }

    /** The path of {@code onlineStandby}; since version 5.1 of the API. */
    public PropertyPath<O, Boolean> onlineStandby() {
        return leaf("onlineStandby", ValueType.of(Boolean.class));
    }

    /** The path of {@code minRequiredEVCModeKey}; since version 4.1 of the API. */
    public PropertyPath<O, String> minRequiredEVCModeKey() {
        return leaf("minRequiredEVCModeKey", ValueType.of(String.class));
    }

    /** The path of {@code consolidationNeeded}; since version 5.0 of the API. */
    public PropertyPath<O, Boolean> consolidationNeeded() {
        return leaf("consolidationNeeded", ValueType.of(Boolean.class));
    }

    /** The path of {@code offlineFeatureRequirement}; since version 5.1 of the API. */
    public PropertyPath<O, List<VirtualMachineFeatureRequirement>> offlineFeatureRequirement() {
        return leaf("offlineFeatureRequirement", ValueType.ofList(ValueType.of(VirtualMachineFeatureRequirement.class)));
    }

    /** The path of the element of {@code offlineFeatureRequirement} with that key. */
    public VirtualMachineFeatureRequirement_<O> offlineFeatureRequirement(String key) {
        return new VirtualMachineFeatureRequirement_<>(ownerType(), element(below("offlineFeatureRequirement"), key));
    }

    /** The path of {@code featureRequirement}; since version 5.1 of the API. */
    public PropertyPath<O, List<VirtualMachineFeatureRequirement>> featureRequirement() {
        return leaf("featureRequirement", ValueType.ofList(ValueType.of(VirtualMachineFeatureRequirement.class)));
    }

    /** The path of the element of {@code featureRequirement} with that key. */
    public VirtualMachineFeatureRequirement_<O> featureRequirement(String key) {
        return new VirtualMachineFeatureRequirement_<>(ownerType(), element(below("featureRequirement"), key));
    }

    /** The path of {@code featureMask}; since version 5.1 of the API. */
    public PropertyPath<O, List<HostFeatureMask>> featureMask() {
        return leaf("featureMask", ValueType.ofList(ValueType.of(HostFeatureMask.class)));
    }

    /** The path of the element of {@code featureMask} with that key. */
    public HostFeatureMask_<O> featureMask(String key) {
        return new HostFeatureMask_<>(ownerType(), element(below("featureMask"), key));
    }

    /** The path of {@code vFlashCacheAllocation}; since version 5.5 of the API. */
    public PropertyPath<O, Long> vFlashCacheAllocation() {
        return leaf("vFlashCacheAllocation", ValueType.of(Long.class));
    }

    /** The path of {@code paused}; since version 6.0 of the API. */
    public PropertyPath<O, Boolean> paused() {
        return leaf("paused", ValueType.of(Boolean.class));
    }

    /** The path of {@code snapshotInBackground}; since version 6.0 of the API. */
    public PropertyPath<O, Boolean> snapshotInBackground() {
        return leaf("snapshotInBackground", ValueType.of(Boolean.class));
    }

    /** The path of {@code quiescedForkParent}; since version 6.0 of the API. */
    public PropertyPath<O, Boolean> quiescedForkParent() {
        return leaf("quiescedForkParent", ValueType.of(Boolean.class));
    }

    /** The path of {@code instantCloneFrozen}; since version 6.7 of the API. */
    public PropertyPath<O, Boolean> instantCloneFrozen() {
        return leaf("instantCloneFrozen", ValueType.of(Boolean.class));
    }

    /** The path of {@code cryptoState}; since version 6.7 of the API. */
    public PropertyPath<O, String> cryptoState() {
        return leaf("cryptoState", ValueType.of(String.class));
    }

    /** The path of {@code suspendedToMemory}; since version 7.0.2.0 of the API. */
    public PropertyPath<O, Boolean> suspendedToMemory() {
        return leaf("suspendedToMemory", ValueType.of(Boolean.class));
    }

    /** The path of {@code opNotificationTimeout}; since version 8.0.0.1 of the API. */
    public PropertyPath<O, Long> opNotificationTimeout() {
        return leaf("opNotificationTimeout", ValueType.of(Long.class));
    }

    /** The path of {@code iommuActive}; since version 8.0.1.0 of the API. */
    public PropertyPath<O, Boolean> iommuActive() {
        return leaf("iommuActive", ValueType.of(Boolean.class));
    }
}
