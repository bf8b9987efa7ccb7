package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DepotPerishable}. */
@Generated("io.vim25.processor.VimProcessor")
public class DepotPerishable extends DepotItem {
    private Instant bestBefore;

    /** Makes one whose fields are all unset. */
    public DepotPerishable() {}

    /** The field {@code bestBefore}. */
    public Instant getBestBefore() {
        return bestBefore;
    }

    /** Sets the field {@code bestBefore}. */
    public DepotPerishable setBestBefore(Instant bestBefore) {
        this.bestBefore = bestBefore;
        return this;
    }

    @Override
    public DepotPerishable setName(String name) {
        super.setName(name);
        return this;
    }

    @Override
    public DepotPerishable setState(DepotStockState state) {
        super.setState(state);
        return this;
    }

    @Override
    public DepotPerishable setKeeper(@Nullable ManagedObjectReference<?> keeper) {
        super.setKeeper(keeper);
        return this;
    }

    @Override
    public DepotPerishable setLabel(List<String> label) {
        super.setLabel(label);
        return this;
    }

    @Override
    public DepotPerishable addLabel(String label) {
        super.addLabel(label);
        return this;
    }

    @Override
    public DepotPerishable setValue(Object value) {
        super.setValue(value);
        return this;
    }

    @Override
    public String wireType() {
        return "{urn:depot}DepotPerishable";
    }

    @Override
    public DepotPerishable copy() {
        return copyTo(new DepotPerishable());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:depot");
        out.field("bestBefore", bestBefore);
        out.endOf("{urn:depot}DepotPerishable");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "bestBefore" -> bestBefore = in.readDateTime();
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:depot}DepotPerishable";
    }
}
