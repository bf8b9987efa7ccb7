package acme;

import io.vim25.Method;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The operation {@code AcquireTicket} of {@link VirtualMachine}; since version 4.1 of the API.
 *
 * <p>Its faults: {@link InvalidState}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class AcquireTicket extends Method<VirtualMachine, VirtualMachineTicket> {
    private final String ticketType;

    /** A call with these arguments. */
    public AcquireTicket(String ticketType) {
        this.ticketType = Objects.requireNonNull(ticketType, "ticketType");
    }

    @Override
    public String operation() {
        return "AcquireTicket";
    }

    @Override
    public String since() {
        return "4.1";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("ticketType", ticketType);
    }

    @Override
    public VirtualMachineTicket readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readObject(new VirtualMachineTicket());
    }
}
