package io.vim25.spi;

import io.vim25.UnknownContent;
import org.jspecify.annotations.Nullable;

/** Something with fields that reads and writes itself: a data object or a fault. */
public interface WireObject {
    /**
     * The name of the type that this class stands for, for example {@code VirtualDisk}; of a type of another namespace
     * than {@code urn:vim25} with that, for example {@code {urn:pbm}PbmProfile}. What arrived under a type
     * that this program doesn't have says so in its {@linkplain #unknownContent() unknown content}.
     */
    String wireType();

    /** The version of the API that the type came with; empty if it was there from the first, or the WSDL doesn't say. */
    default String since() {
        return "";
    }

    /**
     * Writes all fields in the order of the schema, inherited ones first; each type ends its part with
     * {@link FieldWriter#endOf(String)}.
     */
    void writeFields(FieldWriter out);

    /**
     * Reads the field that {@code in} stands on.
     *
     * @param name the field's name
     * @return the name of the type that declares the field, or null if neither this type nor a base of it does; then
     *     nothing was read
     */
    @Nullable
    String readField(String name, FieldReader in);

    /** What was read and has no place in this class, or null if there is nothing of that kind. */
    @Nullable
    UnknownContent unknownContent();

    /** Sets what was read and has no place in this class. */
    void setUnknownContent(@Nullable UnknownContent content);
}
