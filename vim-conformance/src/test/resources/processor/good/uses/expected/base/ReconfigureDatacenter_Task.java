package base;

import io.vim25.Method;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The operation {@code ReconfigureDatacenter_Task} of {@link Datacenter}; since version 5.1 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public final class ReconfigureDatacenter_Task extends Method<Datacenter, Task<Void>> {
    private final DatacenterConfigSpec spec;
    private final boolean modify;

    /** A call with these arguments. */
    public ReconfigureDatacenter_Task(DatacenterConfigSpec spec, boolean modify) {
        this.spec = Objects.requireNonNull(spec, "spec");
        this.modify = modify;
    }

    @Override
    public String operation() {
        return "ReconfigureDatacenter_Task";
    }

    @Override
    public String since() {
        return "5.1";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("spec", spec, "DatacenterConfigSpec");
        out.field("modify", modify);
    }

    @Override
    public Task<Void> readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readTask(ValueType.nothing());
    }
}
