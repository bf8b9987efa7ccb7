package io.vim25.internal.codec.sample;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A fault with a field. */
public class InvalidPowerState extends InvalidState {
    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable PowerState existingState;

    public InvalidPowerState() {}

    public InvalidPowerState(Untraced untraced) {
        super(untraced);
    }

    public @Nullable PowerState getExistingState() {
        return existingState;
    }

    public InvalidPowerState setExistingState(@Nullable PowerState existingState) {
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
        out.field("existingState", existingState);
        out.endOf("InvalidPowerState");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "existingState" -> existingState = in.keepText(PowerState.of(in.readString()));
            default -> {
                return super.readField(name, in);
            }
        }
        return "InvalidPowerState";
    }
}
