package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;

/** The operation {@code IsFragile} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class IsFragile extends Method<Packer, Boolean> {
    /** A call with these arguments. */
    public IsFragile() {}

    @Override
    public String operation() {
        return "IsFragile";
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
    public Boolean readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readBoolean();
    }
}
