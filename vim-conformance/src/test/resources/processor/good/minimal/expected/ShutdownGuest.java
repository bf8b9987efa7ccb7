package acme.power;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asks its guest to shut down.
 *
 * <p>The operation {@code ShutdownGuest} of {@link VirtualMachine}; since version 2.0 of the API.
 *
 * <p>Its faults: {@link ToolsUnavailable}, {@link TaskInProgress}, {@link InvalidState}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class ShutdownGuest extends Method<VirtualMachine, Void> {
    /** A call with these arguments. */
    public ShutdownGuest() {}

    @Override
    public String operation() {
        return "ShutdownGuest";
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
    public void writeArguments(FieldWriter out) {}

    @Override
    public @Nullable Void readResult(FieldReader in) {
        return null;
    }
}
