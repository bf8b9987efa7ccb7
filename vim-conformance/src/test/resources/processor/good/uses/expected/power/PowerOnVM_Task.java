package power;

import io.vim25.Method;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code PowerOnVM_Task} of {@link VirtualMachine}; since version 2.0 of the API.
 *
 * <p>Its faults: {@link TaskInProgress}, {@link InvalidState}, {@link InsufficientResourcesFault},
 * {@link VmConfigFault}, {@link FileFault}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class PowerOnVM_Task extends Method<VirtualMachine, Task<Void>> {
    private final @Nullable HostSystem host;

    /** A call with these arguments. */
    public PowerOnVM_Task(@Nullable HostSystem host) {
        this.host = host;
    }

    @Override
    public String operation() {
        return "PowerOnVM_Task";
    }

    @Override
    public String since() {
        return "2.0";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("host", host);
    }

    @Override
    public Task<Void> readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readTask(ValueType.nothing());
    }
}
