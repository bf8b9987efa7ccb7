package acme;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code ShelfState}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum ShelfState implements WireEnum {
    /** {@code open}. */
    OPEN("open", ""),

    /** {@code shut}. */
    SHUT("shut", ""),

    /** {@code folded}; since version 8.0.0.1 of the API. */
    FOLDED("folded", "8.0.0.1"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null, "");

    private final @Nullable String wireValue;
    private final String since;

    ShelfState(@Nullable String wireValue, String since) {
        this.wireValue = wireValue;
        this.since = since;
    }

    /** The constant that a text on the wire stands for. */
    public static ShelfState of(String text) {
        return switch (text) {
            case "open" -> OPEN;
            case "shut" -> SHUT;
            case "folded" -> FOLDED;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "ShelfState";
    }

    @Override
    public String since() {
        return since;
    }
}
