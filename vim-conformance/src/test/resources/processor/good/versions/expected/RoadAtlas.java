package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code RoadAtlas}; since version 8.0.1.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class RoadAtlas extends Atlas {
    private @Nullable Integer scale;

    /** Makes one whose fields are all unset. */
    public RoadAtlas() {}

    /** The field {@code scale}; null if unset. */
    public @Nullable Integer getScale() {
        return scale;
    }

    /** Sets the field {@code scale}; null leaves it unset. */
    public RoadAtlas setScale(@Nullable Integer scale) {
        this.scale = scale;
        return this;
    }

    @Override
    public RoadAtlas setTitle(String title) {
        super.setTitle(title);
        return this;
    }

    @Override
    public RoadAtlas setPages(@Nullable Integer pages) {
        super.setPages(pages);
        return this;
    }

    @Override
    public RoadAtlas setSize(@Nullable BookSize size) {
        super.setSize(size);
        return this;
    }

    @Override
    public String wireType() {
        return "RoadAtlas";
    }

    @Override
    public RoadAtlas copy() {
        return copyTo(new RoadAtlas());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("scale", scale);
        out.endOf("RoadAtlas");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "scale" -> scale = in.readInt();
            default -> {
                return super.readField(name, in);
            }
        }
        return "RoadAtlas";
    }
}
