package acme;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code HostSystemPowerState}; since version 2.5 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum HostSystemPowerState implements WireEnum {
    /** {@code poweredOn}. */
    POWERED_ON("poweredOn"),

    /** {@code poweredOff}. */
    POWERED_OFF("poweredOff"),

    /** {@code standBy}. */
    STAND_BY("standBy"),

    /** {@code unknown}. */
    UNKNOWN("unknown"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    HostSystemPowerState(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static HostSystemPowerState of(String text) {
        return switch (text) {
            case "poweredOn" -> POWERED_ON;
            case "poweredOff" -> POWERED_OFF;
            case "standBy" -> STAND_BY;
            case "unknown" -> UNKNOWN;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "HostSystemPowerState";
    }

    @Override
    public String since() {
        return "2.5";
    }
}
