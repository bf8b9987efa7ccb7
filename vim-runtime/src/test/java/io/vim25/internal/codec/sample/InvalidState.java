package io.vim25.internal.codec.sample;

import io.vim25.MethodFault;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A fault with a subtype. */
public class InvalidState extends MethodFault {
    @Serial
    private static final long serialVersionUID = 1L;

    public InvalidState() {}

    public InvalidState(Untraced untraced) {
        super(untraced);
    }

    @Override
    public String wireType() {
        return "InvalidState";
    }

    @Override
    public InvalidState copy() {
        return copyTo(new InvalidState(Untraced.DECODED));
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.endOf("InvalidState");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        return super.readField(name, in);
    }
}
