package acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code DvsIpPort}; since version 5.5 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class DvsIpPort extends NegatableExpression {
    /** Makes one whose fields are all unset. */
    public DvsIpPort() {}

    @Override
    public DvsIpPort setNegate(@Nullable Boolean negate) {
        super.setNegate(negate);
        return this;
    }

    @Override
    public String wireType() {
        return "DvsIpPort";
    }

    @Override
    public DvsIpPort copy() {
        return copyTo(new DvsIpPort());
    }
}
