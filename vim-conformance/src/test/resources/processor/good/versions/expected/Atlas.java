package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code Atlas}; since version 8.0.1.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class Atlas extends Book {
    private @Nullable BookSize size;

    /** Makes one whose fields are all unset. */
    public Atlas() {}

    /** The field {@code size}; null if unset. */
    public @Nullable BookSize getSize() {
        return size;
    }

    /** Sets the field {@code size}; null leaves it unset. */
    public Atlas setSize(@Nullable BookSize size) {
        this.size = size;
        return this;
    }

    @Override
    public Atlas setTitle(String title) {
        super.setTitle(title);
        return this;
    }

    @Override
    public Atlas setPages(@Nullable Integer pages) {
        super.setPages(pages);
        return this;
    }

    @Override
    public String wireType() {
        return "Atlas";
    }

    @Override
    public String since() {
        return "8.0.1.0";
    }

    @Override
    public Atlas copy() {
        return copyTo(new Atlas());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("size", size);
        out.endOf("Atlas");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "size" -> size = in.keepText(BookSize.of(in.readString()));
            default -> {
                return super.readField(name, in);
            }
        }
        return "Atlas";
    }
}
