package acme;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code Book}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class Book extends DynamicData {
    private String title;
    private @Nullable Integer pages;

    /** Makes one whose fields are all unset. */
    public Book() {}

    /** The field {@code title}. */
    public String getTitle() {
        return title;
    }

    /** Sets the field {@code title}. */
    public Book setTitle(String title) {
        this.title = title;
        return this;
    }

    /** The field {@code pages}; null if unset; since version 8.0.0.1 of the API. */
    public @Nullable Integer getPages() {
        return pages;
    }

    /** Sets the field {@code pages}; null leaves it unset. */
    public Book setPages(@Nullable Integer pages) {
        this.pages = pages;
        return this;
    }

    @Override
    public String wireType() {
        return "Book";
    }

    @Override
    public Book copy() {
        return copyTo(new Book());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("title", title);
        out.since("8.0.0.1").field("pages", pages);
        out.endOf("Book");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "title" -> title = in.readString();
            case "pages" -> pages = in.readInt();
            default -> {
                return super.readField(name, in);
            }
        }
        return "Book";
    }
}
