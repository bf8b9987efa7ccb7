package io.vim25;

import io.vim25.internal.codec.FieldCopy;
import io.vim25.internal.codec.FieldText;
import io.vim25.internal.codec.FieldValues;
import io.vim25.spi.WireObject;
import org.jspecify.annotations.Nullable;

/**
 * A data object of the API: a value that travels, with fields and without identity. The classes are generated.
 *
 * <p>Data objects are mutable, with chained setters: a program reads one, edits it and sends it back, and what a newer
 * server had added to it goes back too. They are not thread-safe while they are changed.
 *
 * <p>An object that contains itself, however deep, can't be sent, and has no copy, equality or hash code.
 */
public abstract class DataObject implements WireObject {
    private @Nullable UnknownContent unknownContent;

    /** For the generated classes. */
    protected DataObject() {}

    /** What was read and has no place in this class, or null if there is nothing of that kind. */
    @Override
    public final @Nullable UnknownContent unknownContent() {
        return unknownContent;
    }

    @Override
    public final void setUnknownContent(@Nullable UnknownContent content) {
        this.unknownContent = content;
    }

    /**
     * A copy: of the same class, equal to this object, and independent of it. Objects, lists and bytes in it are copied
     * too, and so is unknown content. A fault in it is copied as the data that it is: see {@link MethodFault#copy()}.
     *
     * @throws IllegalArgumentException if a list in it holds null
     */
    public abstract DataObject copy();

    /** Fills a new instance of this class with copies of all that this object holds. For the generated classes. */
    protected final <T extends DataObject> T copyTo(T fresh) {
        return FieldCopy.into(fresh, this);
    }

    /** Whether {@code other} is of the same class and has equal fields, and equal unknown content. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof DataObject data
                        && data.getClass() == getClass()
                        && FieldValues.of(data).equals(FieldValues.of(this)));
    }

    @Override
    public final int hashCode() {
        return FieldValues.of(this).hashCode();
    }

    /** The type and those fields that are set, shortened, without secrets. */
    @Override
    public final String toString() {
        return FieldText.of(this);
    }
}
