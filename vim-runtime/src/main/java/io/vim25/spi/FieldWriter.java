package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one object after the other, in the order of the schema. A field that is null, or a list without
 * elements, is passed over.
 *
 * <p>There is one that writes XML; others compare objects, print them, or look for one field by its name.
 */
public interface FieldWriter {
    /**
     * The writer for one field that is newer than its type, or one parameter that is newer than its operation. Where a
     * server doesn't have it yet, that writer takes it only if it is unset.
     *
     * @param version the version of the API that it came with
     */
    default FieldWriter since(String version) {
        return this;
    }

    /** An {@code xsd:string} or {@code xsd:anyURI}. */
    void field(String name, @Nullable String value);

    /** An {@code xsd:boolean}. */
    void field(String name, boolean value);

    /** An optional {@code xsd:boolean}. */
    void field(String name, @Nullable Boolean value);

    /** An {@code xsd:byte}. */
    void field(String name, byte value);

    /** An optional {@code xsd:byte}. */
    void field(String name, @Nullable Byte value);

    /** An {@code xsd:short}. */
    void field(String name, short value);

    /** An optional {@code xsd:short}. */
    void field(String name, @Nullable Short value);

    /** An {@code xsd:int}. */
    void field(String name, int value);

    /** An optional {@code xsd:int}. */
    void field(String name, @Nullable Integer value);

    /** An {@code xsd:long}. */
    void field(String name, long value);

    /** An optional {@code xsd:long}. */
    void field(String name, @Nullable Long value);

    /** An {@code xsd:float}. */
    void field(String name, float value);

    /** An optional {@code xsd:float}. */
    void field(String name, @Nullable Float value);

    /** An {@code xsd:double}. */
    void field(String name, double value);

    /** An optional {@code xsd:double}. */
    void field(String name, @Nullable Double value);

    /** An {@code xsd:dateTime}. */
    void field(String name, @Nullable Instant value);

    /** An {@code xsd:base64Binary}. */
    void field(String name, byte @Nullable [] value);

    /** A reference to a managed object. */
    void field(String name, @Nullable ManagedObjectReference<?> value);

    /** A managed object, as the reference to it. */
    default void field(String name, @Nullable ManagedObjectBase value) {
        field(name, value == null ? null : value.reference());
    }

    /** An enum constant; {@code UNRECOGNIZED} is written as the text that the object kept. */
    void field(String name, @Nullable WireEnum value);

    /**
     * A data object or fault.
     *
     * @param declared the field's type; the object's own is written beside it where it is another
     */
    void field(String name, @Nullable WireObject value, String declared);

    /** A string that no log, exception text or {@code toString} may show. */
    void secret(String name, @Nullable String value);

    /** Bytes that no log, exception text or {@code toString} may show. */
    void secret(String name, byte @Nullable [] value);

    /** A value of {@code xsd:anyType}, with its {@code xsi:type}. */
    void any(String name, @Nullable Object value);

    /**
     * A repeated field of strings, boxed primitives, instants, bytes, references, managed objects or
     * enum constants.
     */
    void list(String name, List<?> values);

    /**
     * A repeated field of data objects or faults.
     *
     * @param declared the elements' declared type
     */
    void list(String name, List<? extends WireObject> values, String declared);

    /** A repeated field of {@code xsd:anyType}. */
    void anyList(String name, List<?> values);

    /**
     * Says that the fields from here on are of another namespace than those before. The first fields of an object are of
     * {@code urn:vim25}, which the roots of all types are of; the arguments of an operation are of its service's.
     */
    default void namespace(String namespace) {
        // for what writes XML
    }

    /**
     * Ends the fields that a type declares itself: here goes what a newer server added to that type.
     *
     * @param type the type's name
     */
    void endOf(String type);
}
