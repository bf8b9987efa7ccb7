package base;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code ManagedEntityStatus}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum ManagedEntityStatus implements WireEnum {
    /** {@code gray}. */
    GRAY("gray"),

    /** {@code green}. */
    GREEN("green"),

    /** {@code yellow}. */
    YELLOW("yellow"),

    /** {@code red}. */
    RED("red"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    ManagedEntityStatus(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static ManagedEntityStatus of(String text) {
        return switch (text) {
            case "gray" -> GRAY;
            case "green" -> GREEN;
            case "yellow" -> YELLOW;
            case "red" -> RED;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "ManagedEntityStatus";
    }
}
