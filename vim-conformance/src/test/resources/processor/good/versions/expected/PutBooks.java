package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operation {@code PutBooks} of {@link Shelf}; since version 5.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public final class PutBooks extends Method<Shelf, Void> {
    private final List<Book> book;
    private final @Nullable String label;
    private final @Nullable Integer row;
    private final List<String> tag;
    private final @Nullable Atlas atlas;

    /** A call with these arguments. */
    public PutBooks(List<? extends Book> book, @Nullable String label, @Nullable Integer row,
            List<String> tag, @Nullable Atlas atlas) {
        this.book = List.copyOf(book);
        this.label = label;
        this.row = row;
        this.tag = List.copyOf(tag);
        this.atlas = atlas;
    }

    @Override
    public String operation() {
        return "PutBooks";
    }

    @Override
    public String since() {
        return "5.0";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.list("book", book, "Book");
        out.field("label", label);
        out.since("8.0.0.1").field("row", row);
        out.since("8.0.1.0").list("tag", tag);
        out.since("8.0.1.0").field("atlas", atlas, "Atlas");
    }

    @Override
    public @Nullable Void readResult(FieldReader in) {
        return null;
    }
}
