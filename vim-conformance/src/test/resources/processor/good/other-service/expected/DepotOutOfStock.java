package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's fault {@code DepotOutOfStock}. */
@Generated("io.vim25.processor.VimProcessor")
public class DepotOutOfStock extends DepotFault {
    private static final long serialVersionUID = 1L;

    private transient DepotItem item;

    /** Makes a fault that is to be thrown. */
    public DepotOutOfStock() {}

    /** Makes a fault that is being read. */
    public DepotOutOfStock(Untraced untraced) {
        super(untraced);
    }

    /** The field {@code item}. */
    public DepotItem getItem() {
        return item;
    }

    /** Sets the field {@code item}. */
    public DepotOutOfStock setItem(DepotItem item) {
        this.item = item;
        return this;
    }

    @Override
    public String wireType() {
        return "{urn:depot}DepotOutOfStock";
    }

    @Override
    public DepotOutOfStock copy() {
        return copyTo(new DepotOutOfStock(Untraced.DECODED));
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:depot");
        out.field("item", item, "{urn:depot}DepotItem");
        out.endOf("{urn:depot}DepotOutOfStock");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "item" -> item = in.readObject(new DepotItem());
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:depot}DepotOutOfStock";
    }
}
