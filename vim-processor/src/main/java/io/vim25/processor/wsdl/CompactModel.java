package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import java.io.IOException;

/**
 * A model as bytes, for reading in a fraction of the time that the documents take. The bytes depend on the model alone.
 *
 * <p>A header (a mark and the format's version), then a table of all strings, a table of all qualified names, and the
 * records as numbers that point into them. Numbers are written in groups of seven bits; zero stands for null where
 * something may be null. The strings' characters lie in one block, so that reading them is one decoding and many
 * {@code substring}s.
 */
final class CompactModel {
    static final int MARK = 0x56494D4D; // "VIMM"
    static final int FORMAT = 1;

    static final int OPTIONAL = 1;
    static final int LIST = 2;
    static final int SECRET = 4;
    static final int SINCE = 8;
    static final int REFERS = 16;

    private CompactModel() {}

    static byte[] write(WsdlApi api) {
        return new CompactWriter().write(api);
    }

    /** Reads what {@link #write} wrote; anything else is an {@link IOException}. */
    static WsdlApi read(byte[] bytes) throws IOException {
        try {
            return new CompactReader(bytes).read();
        } catch (RuntimeException e) {
            // an index out of bounds, for example
            throw new IOException("it is damaged or cut short", e);
        }
    }
}
