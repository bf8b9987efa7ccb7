package acme;

import io.vim25.Method;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The operation {@code MoveCrate_Task} of {@link Packer}.
 *
 * <p>Its faults: {@link CrateIsFull}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class MoveCrate_Task extends Method<Packer, Task<Crate>> {
    private final Depot target;

    /** A call with these arguments. */
    public MoveCrate_Task(Depot target) {
        this.target = Objects.requireNonNull(target, "target");
    }

    @Override
    public String operation() {
        return "MoveCrate_Task";
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
    public void writeArguments(FieldWriter out) {
        out.field("target", target);
    }

    @Override
    public Task<Crate> readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readTask(ValueType.of(Crate.class));
    }
}
