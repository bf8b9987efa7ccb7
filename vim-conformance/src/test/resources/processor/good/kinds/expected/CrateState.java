package acme;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code CrateState}. */
@Generated("io.vim25.processor.VimProcessor")
public enum CrateState implements WireEnum {
    /** {@code open}. */
    OPEN("open"),

    /** {@code sealed}. */
    SEALED("sealed"),

    /** {@code in-transit}. */
    IN_TRANSIT("in-transit"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    CrateState(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static CrateState of(String text) {
        return switch (text) {
            case "open" -> OPEN;
            case "sealed" -> SEALED;
            case "in-transit" -> IN_TRANSIT;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "{urn:kinds}CrateState";
    }
}
