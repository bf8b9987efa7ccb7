package io.vim25.spi;

import org.jspecify.annotations.Nullable;

/** An enum of the API. */
public interface WireEnum {
    /** The text on the wire, or null for the constant {@code UNRECOGNIZED}, which stands for any text of a newer server. */
    @Nullable
    String wireValue();

    /** The name of the enumeration, as in the WSDL. */
    String wireType();
}
