package power;

import base.Datacenter;
import base.Datacenter_;
import base.ManagedEntityStatus;
import base.ManagedEntity_;
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

    /** The path {@code summary.overallStatus}. */
    public static PropertyPath<VirtualMachine, ManagedEntityStatus> status() {
        return PropertyPath.of(TYPE, "summary.overallStatus", ValueType.ofEnum(ManagedEntityStatus.UNRECOGNIZED));
    }

    /** The path {@code datacenter}. */
    public static PropertyPath<VirtualMachine, Datacenter> datacenter() {
        return PropertyPath.of(TYPE, "datacenter", ValueType.ofObject(Datacenter_.TYPE));
    }
}
