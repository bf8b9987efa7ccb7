package io.vim25.internal.codec.sample;

import io.vim25.MethodFault;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A fault of another service. */
public final class NoteLost extends MethodFault {
    @Serial
    private static final long serialVersionUID = 1L;

    public transient @Nullable String where;

    public NoteLost() {}

    public NoteLost(Untraced untraced) {
        super(untraced);
    }

    @Override
    public String wireType() {
        return "{urn:notes}NoteLost";
    }

    @Override
    public NoteLost copy() {
        return copyTo(new NoteLost(Untraced.DECODED));
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:notes");
        out.field("where", where);
        out.endOf("{urn:notes}NoteLost");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        if (name.equals("where")) {
            where = in.readString();
            return "{urn:notes}NoteLost";
        }
        return super.readField(name, in);
    }
}
