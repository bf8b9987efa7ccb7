package acme.power;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code VirtualMachinePowerState}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum VirtualMachinePowerState implements WireEnum {
    /** {@code poweredOff}. */
    POWERED_OFF("poweredOff"),

    /** {@code poweredOn}. */
    POWERED_ON("poweredOn"),

    /** {@code suspended}. */
    SUSPENDED("suspended"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    VirtualMachinePowerState(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static VirtualMachinePowerState of(String text) {
        return switch (text) {
            case "poweredOff" -> POWERED_OFF;
            case "poweredOn" -> POWERED_ON;
            case "suspended" -> SUSPENDED;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "VirtualMachinePowerState";
    }
}
