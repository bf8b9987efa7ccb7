package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operation {@code CrateStates} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class CrateStates extends Method<Packer, List<CrateState>> {
    /** A call with these arguments. */
    public CrateStates() {}

    @Override
    public String operation() {
        return "CrateStates";
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
    public List<CrateState> readResult(FieldReader in) {
        List<CrateState> result = new ArrayList<>();
        while (in.nextField()) {
            result.add(in.keepText(CrateState.of(in.readString())));
        }
        return result;
    }
}
