package acme;

import io.vim25.spi.WireEnum;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's enum {@code BookSize}; since version 8.0.1.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public enum BookSize implements WireEnum {
    /** {@code pocket}. */
    POCKET("pocket"),

    /** {@code folio}. */
    FOLIO("folio"),

    /** A value that this program's WSDL doesn't have; the object that holds it keeps the text. */
    UNRECOGNIZED(null);

    private final @Nullable String wireValue;

    BookSize(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /** The constant that a text on the wire stands for. */
    public static BookSize of(String text) {
        return switch (text) {
            case "pocket" -> POCKET;
            case "folio" -> FOLIO;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public @Nullable String wireValue() {
        return wireValue;
    }

    @Override
    public String wireType() {
        return "BookSize";
    }

    @Override
    public String since() {
        return "8.0.1.0";
    }
}
