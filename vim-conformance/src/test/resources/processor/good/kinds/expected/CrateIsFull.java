package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's fault {@code CrateIsFull}. */
@Generated("io.vim25.processor.VimProcessor")
public class CrateIsFull extends CrateFault {
    private static final long serialVersionUID = 1L;

    private transient Crate crate;
    private transient String message;

    /** Makes a fault that is to be thrown. */
    public CrateIsFull() {}

    /** Makes a fault that is being read. */
    public CrateIsFull(Untraced untraced) {
        super(untraced);
    }

    /** The field {@code crate}. */
    public Crate getCrate() {
        return crate;
    }

    /** Sets the field {@code crate}. */
    public CrateIsFull setCrate(Crate crate) {
        this.crate = crate;
        return this;
    }

    /** The field {@code message}. */
    public String getMessageField() {
        return message;
    }

    /** Sets the field {@code message}. */
    public CrateIsFull setMessageField(String message) {
        this.message = message;
        return this;
    }

    @Override
    public String wireType() {
        return "{urn:kinds}CrateIsFull";
    }

    @Override
    public CrateIsFull copy() {
        return copyTo(new CrateIsFull(Untraced.DECODED));
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:kinds");
        out.field("crate", crate, "{urn:kinds}Crate");
        out.field("message", message);
        out.endOf("{urn:kinds}CrateIsFull");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "crate" -> crate = in.readObject(new Crate());
            case "message" -> message = in.readString();
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:kinds}CrateIsFull";
    }
}
