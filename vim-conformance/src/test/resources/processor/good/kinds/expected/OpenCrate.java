package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operation {@code OpenCrate} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class OpenCrate extends Method<Packer, byte[]> {
    /** A call with these arguments. */
    public OpenCrate() {}

    @Override
    public String operation() {
        return "OpenCrate";
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
    public byte @Nullable [] readResult(FieldReader in) {
        return in.nextField() ? in.readBytes() : null;
    }
}
