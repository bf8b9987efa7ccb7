package io.vim25.spi;

import org.jspecify.annotations.Nullable;

/** An enum of the API. */
public interface WireEnum {
    /** The text on the wire, or null for the constant {@code UNRECOGNIZED}, which stands for any text of a newer server. */
    @Nullable
    String wireValue();

    /** The name of the enumeration, as in the WSDL. */
    String wireType();

    /**
     * The version of the API that the constant came with; empty if it was there from the first, or the WSDL doesn't say.
     */
    default String since() {
        return "";
    }
}
