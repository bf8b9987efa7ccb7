package acme;

import io.vim25.DynamicData;
import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DepotItem}. */
@Generated("io.vim25.processor.VimProcessor")
public class DepotItem extends DynamicData {
    private String name;
    private DepotStockState state;
    private @Nullable ManagedObjectReference<?> keeper;
    private List<String> label = new ArrayList<>();
    private Object value;

    /** Makes one whose fields are all unset. */
    public DepotItem() {}

    /** The field {@code name}. */
    public String getName() {
        return name;
    }

    /** Sets the field {@code name}. */
    public DepotItem setName(String name) {
        this.name = name;
        return this;
    }

    /** The field {@code state}. */
    public DepotStockState getState() {
        return state;
    }

    /** Sets the field {@code state}. */
    public DepotItem setState(DepotStockState state) {
        this.state = state;
        return this;
    }

    /** The field {@code keeper}; null if unset. */
    public @Nullable ManagedObjectReference<?> getKeeper() {
        return keeper;
    }

    /** Sets the field {@code keeper}; null leaves it unset. */
    public DepotItem setKeeper(@Nullable ManagedObjectReference<?> keeper) {
        this.keeper = keeper;
        return this;
    }

    /** The field {@code label}; never null, empty if unset. */
    public List<String> getLabel() {
        return label;
    }

    /** Sets the field {@code label} to a copy of the list. */
    public DepotItem setLabel(List<String> label) {
        this.label = new ArrayList<>(label);
        return this;
    }

    /** Adds to the field {@code label}. */
    public DepotItem addLabel(String label) {
        this.label.add(label);
        return this;
    }

    /** The field {@code value}. */
    public Object getValue() {
        return value;
    }

    /** Sets the field {@code value}. */
    public DepotItem setValue(Object value) {
        this.value = value;
        return this;
    }

    @Override
    public String wireType() {
        return "{urn:depot}DepotItem";
    }

    @Override
    public DepotItem copy() {
        return copyTo(new DepotItem());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:depot");
        out.field("name", name);
        out.field("state", state);
        out.field("keeper", keeper);
        out.list("label", label);
        out.any("value", value);
        out.endOf("{urn:depot}DepotItem");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "name" -> this.name = in.readString();
            case "state" -> state = in.keepText(DepotStockState.of(in.readString()));
            case "keeper" -> keeper = in.readReference();
            case "label" -> label.add(in.readString());
            case "value" -> value = in.readAny();
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:depot}DepotItem";
    }
}
