package acme;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code ShelfColor}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum ShelfColor implements WireEnum {
    /** {@code red}. */
    RED("red"),

    /** {@code blue}. */
    BLUE("blue"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    ShelfColor(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static ShelfColor of(String text) {
        return switch (text) {
            case "red" -> RED;
            case "blue" -> BLUE;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "ShelfColor";
    }
}
