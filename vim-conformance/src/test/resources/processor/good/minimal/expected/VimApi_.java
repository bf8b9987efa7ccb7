package acme.power;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.spi.TypeScope;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The types of this package; the library looks them up here. */
@Generated("io.vim25.processor.VimProcessor")
public final class VimApi_ extends TypeScope {
    /** The namespace of the service that this package is made from. */
    public static final String NAMESPACE = "urn:vim25";

    /** The only instance. */
    public static final VimApi_ SCOPE = new VimApi_();

    private VimApi_() {
        super(1, "acme.power", NAMESPACE, io.vim25.VimApi_.SCOPE);
    }

    @Override
    protected @Nullable WireObject ownInstance(String wireType) {
        return switch (wireType) {
            case "BoolOption" -> new BoolOption();
            case "ChoiceOption" -> new ChoiceOption();
            case "Description" -> new Description();
            case "EVCMode" -> new EVCMode();
            case "ElementDescription" -> new ElementDescription();
            case "ExtendedElementDescription" -> new ExtendedElementDescription();
            case "FeatureEVCMode" -> new FeatureEVCMode();
            case "FileFault" -> new FileFault(Untraced.DECODED);
            case "FloatOption" -> new FloatOption();
            case "HostCpuIdInfo" -> new HostCpuIdInfo();
            case "HostFeatureCapability" -> new HostFeatureCapability();
            case "HostFeatureMask" -> new HostFeatureMask();
            case "InsufficientResourcesFault" -> new InsufficientResourcesFault(Untraced.DECODED);
            case "IntOption" -> new IntOption();
            case "InvalidPowerState" -> new InvalidPowerState(Untraced.DECODED);
            case "InvalidState" -> new InvalidState(Untraced.DECODED);
            case "LongOption" -> new LongOption();
            case "OptionDef" -> new OptionDef();
            case "OptionType" -> new OptionType();
            case "StringOption" -> new StringOption();
            case "TaskInProgress" -> new TaskInProgress(Untraced.DECODED);
            case "ToolsUnavailable" -> new ToolsUnavailable(Untraced.DECODED);
            case "VirtualMachineDeviceRuntimeInfo" -> new VirtualMachineDeviceRuntimeInfo();
            case "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState" ->
                new VirtualMachineDeviceRuntimeInfoDeviceRuntimeState();
            case "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState" ->
                new VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState();
            case "VirtualMachineFeatureRequirement" -> new VirtualMachineFeatureRequirement();
            case "VirtualMachineMessage" -> new VirtualMachineMessage();
            case "VirtualMachineQuestionInfo" -> new VirtualMachineQuestionInfo();
            case "VirtualMachineRuntimeInfo" -> new VirtualMachineRuntimeInfo();
            case "VirtualMachineRuntimeInfoDasProtectionState" -> new VirtualMachineRuntimeInfoDasProtectionState();
            case "VmConfigFault" -> new VmConfigFault(Untraced.DECODED);
            default -> null;
        };
    }

    @Override
    protected @Nullable WireEnum ownConstant(String wireType, String text) {
        return switch (wireType) {
            case "VirtualMachineConnectionState" -> VirtualMachineConnectionState.of(text);
            case "VirtualMachineFaultToleranceState" -> VirtualMachineFaultToleranceState.of(text);
            case "VirtualMachinePowerState" -> VirtualMachinePowerState.of(text);
            case "VirtualMachineRecordReplayState" -> VirtualMachineRecordReplayState.of(text);
            default -> null;
        };
    }

    @Override
    protected @Nullable String ownAncestor(String wireType) {
        return VimApi_Unreached.ancestorOf(wireType);
    }

    @Override
    protected @Nullable ManagedObjectBase ownManagedObject(String wireType, Vim vim,
            ManagedObjectReference<?> reference) {
        return switch (wireType) {
            case "HostSystem" -> new HostSystemStub(vim, reference);
            case "ManagedEntity" -> new ManagedEntityStub(vim, reference);
            case "VirtualMachine" -> new VirtualMachineStub(vim, reference);
            default -> null;
        };
    }
}
