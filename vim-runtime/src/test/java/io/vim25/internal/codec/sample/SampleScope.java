package io.vim25.internal.codec.sample;

import io.vim25.DynamicData;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.Vim;
import io.vim25.spi.TypeScope;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import org.jspecify.annotations.Nullable;

/** What the tests' API has, and what its WSDL has besides. */
public final class SampleScope extends TypeScope {
    public static final SampleScope INSTANCE = new SampleScope();

    private SampleScope() {
        super(TypeScope.LEVEL, "io.vim25.internal.codec.sample", "urn:vim25");
    }

    @Override
    protected @Nullable WireObject ownInstance(String wireType) {
        return switch (wireType) {
            case "AllKinds" -> new AllKinds();
            case "Description" -> new Description();
            case "DynamicData" -> new DynamicData();
            case "InvalidPowerState" -> new InvalidPowerState(Untraced.DECODED);
            case "InvalidState" -> new InvalidState(Untraced.DECODED);
            case "LocalizedMethodFault" -> new LocalizedMethodFault();
            case "MethodFault" -> new MethodFault(Untraced.DECODED);
            case "VirtualDevice" -> new VirtualDevice();
            case "VirtualDisk" -> new VirtualDisk();
            default -> null;
        };
    }

    @Override
    protected @Nullable WireEnum ownConstant(String wireType, String text) {
        return switch (wireType) {
            case "PowerState" -> PowerState.of(text);
            default -> null;
        };
    }

    @Override
    protected @Nullable String ownAncestor(String wireType) {
        return switch (wireType) {
            case "VirtualFloppy" -> "VirtualDevice";
            case "ToolsUnavailable" -> "InvalidState";
            case "NotAuthenticated" -> "MethodFault";
            default -> null;
        };
    }

    @Override
    protected @Nullable ManagedObjectBase ownManagedObject(
            String wireType, Vim vim, ManagedObjectReference<?> reference) {
        return null;
    }
}
