package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's fault {@code InvalidPowerState}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class InvalidPowerState extends InvalidState {
    private static final long serialVersionUID = 1L;

    private transient @Nullable VirtualMachinePowerState requestedState;
    private transient VirtualMachinePowerState existingState;

    /** Makes a fault that is to be thrown. */
    public InvalidPowerState() {}

    /** Makes a fault that is being read. */
    public InvalidPowerState(Untraced untraced) {
        super(untraced);
    }

    /** The field {@code requestedState}; null if unset. */
    public @Nullable VirtualMachinePowerState getRequestedState() {
        return requestedState;
    }

    /** Sets the field {@code requestedState}; null leaves it unset. */
    public InvalidPowerState setRequestedState(@Nullable VirtualMachinePowerState requestedState) {
        this.requestedState = requestedState;
        return this;
    }

    /** The field {@code existingState}. */
    public VirtualMachinePowerState getExistingState() {
        return existingState;
    }

    /** Sets the field {@code existingState}. */
    public InvalidPowerState setExistingState(VirtualMachinePowerState existingState) {
        this.existingState = existingState;
        return this;
    }

    @Override
    public String wireType() {
        return "InvalidPowerState";
    }

    @Override
    public InvalidPowerState copy() {
        return copyTo(new InvalidPowerState(Untraced.DECODED));
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("requestedState", requestedState);
        out.field("existingState", existingState);
        out.endOf("InvalidPowerState");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "requestedState" -> requestedState = in.keepText(VirtualMachinePowerState.of(in.readString()));
            case "existingState" -> existingState = in.keepText(VirtualMachinePowerState.of(in.readString()));
            default -> {
                return super.readField(name, in);
            }
        }
        return "InvalidPowerState";
    }
}
