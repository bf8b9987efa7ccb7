package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The operation {@code WhenPacked} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class WhenPacked extends Method<Packer, Instant> {
    /** A call with these arguments. */
    public WhenPacked() {}

    @Override
    public String operation() {
        return "WhenPacked";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public boolean isSafeToRepeat() {
        return true;
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {}

    @Override
    public Instant readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readDateTime();
    }
}
