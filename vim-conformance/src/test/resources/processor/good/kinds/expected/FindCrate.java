package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operation {@code FindCrate} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class FindCrate extends Method<Packer, Crate> {
    /** A call with these arguments. */
    public FindCrate() {}

    @Override
    public String operation() {
        return "FindCrate";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {}

    @Override
    public @Nullable Crate readResult(FieldReader in) {
        return in.nextField() ? in.readObject(new Crate()) : null;
    }
}
