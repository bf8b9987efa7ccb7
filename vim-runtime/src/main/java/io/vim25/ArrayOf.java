package io.vim25;

import io.vim25.internal.codec.WireName;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that knows the {@code ArrayOf…} type that it travels as where the type isn't known beforehand, in
 * {@code xsd:anyType}. All lists that are read from there are of this kind. For sending, an ordinary list does as long
 * as all its elements have the same class.
 *
 * @param <E> the elements
 */
public final class ArrayOf<E> extends AbstractList<E> implements RandomAccess {
    private final String wireType;
    private final List<E> elements;

    /**
     * Makes a list.
     *
     * @param wireType its type on the wire, for example {@code ArrayOfVirtualDevice}; of another namespace than
     *     {@code urn:vim25} with that, for example {@code {urn:pbm}ArrayOfPbmProfile}
     * @param elements its elements; they are copied
     */
    public ArrayOf(String wireType, List<? extends E> elements) {
        if (!WireName.local(wireType).startsWith("ArrayOf")) {
            throw new IllegalArgumentException(
                    "\"" + wireType + "\" is no array type. Fix: write ArrayOf" + WireName.local(wireType));
        }
        this.wireType = wireType;
        this.elements = List.copyOf(Objects.requireNonNull(elements, "elements"));
    }

    /** The type on the wire, for example {@code ArrayOfString}. */
    public String wireType() {
        return wireType;
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
