package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;

/** The operation {@code CrateContent} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class CrateContent extends Method<Packer, Object> {
    /** A call with these arguments. */
    public CrateContent() {}

    @Override
    public String operation() {
        return "CrateContent";
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
    public Object readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readAny();
    }
}
