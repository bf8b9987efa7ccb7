package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operation {@code SortShelf} of {@link Shelf}; since version 8.0.3.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public final class SortShelf extends Method<Shelf, Void> {
    /** A call with these arguments. */
    public SortShelf() {}

    @Override
    public String operation() {
        return "SortShelf";
    }

    @Override
    public String since() {
        return "8.0.3.0";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {}

    @Override
    public @Nullable Void readResult(FieldReader in) {
        return null;
    }
}
