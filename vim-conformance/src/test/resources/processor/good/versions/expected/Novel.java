package acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code Novel}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class Novel extends Book {
    /** Makes one whose fields are all unset. */
    public Novel() {}

    @Override
    public Novel setTitle(String title) {
        super.setTitle(title);
        return this;
    }

    @Override
    public Novel setPages(@Nullable Integer pages) {
        super.setPages(pages);
        return this;
    }

    @Override
    public String wireType() {
        return "Novel";
    }

    @Override
    public Novel copy() {
        return copyTo(new Novel());
    }
}
