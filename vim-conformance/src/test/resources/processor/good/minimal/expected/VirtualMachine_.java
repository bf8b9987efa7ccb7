package acme.power;

import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.ValueType;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link VirtualMachine}. */
@Generated("io.vim25.processor.VimProcessor")
public class VirtualMachine_ extends ManagedEntity_ {
    /** The managed object type {@code VirtualMachine}. */
    public static final ManagedObjectType<VirtualMachine> TYPE =
            ManagedObjectType.of("VirtualMachine", VirtualMachine.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected VirtualMachine_() {}

    /** The path {@code runtime}: Its state, and the host that it is on. */
    public static VirtualMachineRuntimeInfo_<VirtualMachine> runtime() {
        return new VirtualMachineRuntimeInfo_<>(TYPE, "runtime");
    }

    /** The path {@code runtime.powerState}: Whether it runs. */
    public static PropertyPath<VirtualMachine, VirtualMachinePowerState> powerState() {
        return PropertyPath.of(TYPE, "runtime.powerState", ValueType.ofEnum(VirtualMachinePowerState.UNRECOGNIZED));
    }

    /** The path {@code runtime.host}: The host that it is on. */
    public static PropertyPath<VirtualMachine, HostSystem> host() {
        return PropertyPath.of(TYPE, "runtime.host", ValueType.ofObject(HostSystem_.TYPE));
    }
}
