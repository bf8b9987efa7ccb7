package acme;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DvsSingleIpPort}; since version 5.5 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class DvsSingleIpPort extends DvsIpPort {
    private int portNumber;

    /** Makes one whose fields are all unset. */
    public DvsSingleIpPort() {}

    /** The field {@code portNumber}. */
    public int getPortNumber() {
        return portNumber;
    }

    /** Sets the field {@code portNumber}. */
    public DvsSingleIpPort setPortNumber(int portNumber) {
        this.portNumber = portNumber;
        return this;
    }

    @Override
    public DvsSingleIpPort setNegate(@Nullable Boolean negate) {
        super.setNegate(negate);
        return this;
    }

    @Override
    public String wireType() {
        return "DvsSingleIpPort";
    }

    @Override
    public DvsSingleIpPort copy() {
        return copyTo(new DvsSingleIpPort());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("portNumber", portNumber);
        out.endOf("DvsSingleIpPort");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "portNumber" -> portNumber = in.readInt();
            default -> {
                return super.readField(name, in);
            }
        }
        return "DvsSingleIpPort";
    }
}
