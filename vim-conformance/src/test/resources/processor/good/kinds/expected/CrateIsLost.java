package acme;

import io.vim25.spi.Untraced;
import javax.annotation.processing.Generated;

/** The API's fault {@code CrateIsLost}. */
@Generated("io.vim25.processor.VimProcessor")
public class CrateIsLost extends CrateFault {
    private static final long serialVersionUID = 1L;

    /** Makes a fault that is to be thrown. */
    public CrateIsLost() {}

    /** Makes a fault that is being read. */
    public CrateIsLost(Untraced untraced) {
        super(untraced);
    }

    @Override
    public String wireType() {
        return "{urn:kinds}CrateIsLost";
    }

    @Override
    public CrateIsLost copy() {
        return copyTo(new CrateIsLost(Untraced.DECODED));
    }
}
