package acme;

import io.vim25.MethodFault;
import io.vim25.spi.Untraced;
import javax.annotation.processing.Generated;

/** The API's fault {@code ShelfFull}; since version 8.0.2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class ShelfFull extends MethodFault {
    private static final long serialVersionUID = 1L;

    /** Makes a fault that is to be thrown. */
    public ShelfFull() {}

    /** Makes a fault that is being read. */
    public ShelfFull(Untraced untraced) {
        super(untraced);
    }

    @Override
    public String wireType() {
        return "ShelfFull";
    }

    @Override
    public String since() {
        return "8.0.2.0";
    }

    @Override
    public ShelfFull copy() {
        return copyTo(new ShelfFull(Untraced.DECODED));
    }
}
