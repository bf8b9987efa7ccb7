package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operation {@code CrateOwners} of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public final class CrateOwners extends Method<Packer, List<Depot>> {
    /** A call with these arguments. */
    public CrateOwners() {}

    @Override
    public String operation() {
        return "CrateOwners";
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
    public List<Depot> readResult(FieldReader in) {
        List<Depot> result = new ArrayList<>();
        while (in.nextField()) {
            result.add(in.readManagedObject(Depot_.TYPE));
        }
        return result;
    }
}
