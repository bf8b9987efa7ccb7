package io.vim25.spi;

import org.jspecify.annotations.Nullable;

/** An enum of the API. */
public interface WireEnum {
    /** The text on the wire, or null for the constant {@code UNRECOGNIZED}, which stands for any text of a newer server. */
    @Nullable
    String wireValue();

    /**
     * The name of the enumeration, for example {@code TaskInfoState}; of one of another namespace than {@code urn:vim25}
     * with that, for example {@code {urn:pbm}PbmObjectType}.
     */
    String wireType();

    /**
     * The version of the API that the constant came with; empty if it was there from the first, or the WSDL doesn't say.
     */
    default String since() {
        return "";
    }
}
