package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DvsIpPortRange}; since version 5.5 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class DvsIpPortRange extends DvsIpPort {
    private int startPortNumber;
    private int endPortNumber;

    /** Makes one whose fields are all unset. */
    public DvsIpPortRange() {}

    /** The field {@code startPortNumber}. */
    public int getStartPortNumber() {
        return startPortNumber;
    }

    /** Sets the field {@code startPortNumber}. */
    public DvsIpPortRange setStartPortNumber(int startPortNumber) {
        this.startPortNumber = startPortNumber;
        return this;
    }

    /** The field {@code endPortNumber}. */
    public int getEndPortNumber() {
        return endPortNumber;
    }

    /** Sets the field {@code endPortNumber}. */
    public DvsIpPortRange setEndPortNumber(int endPortNumber) {
        this.endPortNumber = endPortNumber;
        return this;
    }

    @Override
    public DvsIpPortRange setNegate(@Nullable Boolean negate) {
        super.setNegate(negate);
        return this;
    }

    @Override
    public String wireType() {
        return "DvsIpPortRange";
    }

    @Override
    public DvsIpPortRange copy() {
        return copyTo(new DvsIpPortRange());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("startPortNumber", startPortNumber);
        out.field("endPortNumber", endPortNumber);
        out.endOf("DvsIpPortRange");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "startPortNumber" -> startPortNumber = in.readInt();
            case "endPortNumber" -> endPortNumber = in.readInt();
            default -> {
                return super.readField(name, in);
            }
        }
        return "DvsIpPortRange";
    }
}
