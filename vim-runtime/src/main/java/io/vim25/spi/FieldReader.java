package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.Task;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object after the other, as they come from the wire.
 *
 * <p>{@link #nextField()} goes to the next field of the current object; one of the {@code read} methods then takes its
 * value. All of them throw {@link io.vim25.ProtocolException} where the text isn't what it must be, naming the field
 * and the text. A reader belongs to one thread.
 */
public abstract class FieldReader {
    /** Only the runtime makes readers. */
    protected FieldReader() {}

    /** Goes to the next field of the current object; false when there are no more. */
    public abstract boolean nextField();

    /** The name of the field that {@link #nextField()} went to. */
    public abstract String name();

    /** Passes over the current field. */
    public abstract void skip();

    /** An {@code xsd:string} or {@code xsd:anyURI}, as it stands, with all its white space. */
    public abstract String readString();

    /** An {@code xsd:boolean}: {@code true}, {@code false}, {@code 1} or {@code 0}. */
    public abstract boolean readBoolean();

    /** An {@code xsd:byte}. */
    public abstract byte readByte();

    /** An {@code xsd:short}. */
    public abstract short readShort();

    /** An {@code xsd:int}. */
    public abstract int readInt();

    /** An {@code xsd:long}. */
    public abstract long readLong();

    /** An {@code xsd:float}. */
    public abstract float readFloat();

    /** An {@code xsd:double}. */
    public abstract double readDouble();

    /** An {@code xsd:dateTime}; one without a zone is taken as UTC. */
    public abstract Instant readDateTime();

    /** An {@code xsd:base64Binary}. */
    public abstract byte[] readBytes();

    /**
     * A value of {@code xsd:anyType}, by its {@code xsi:type}: a boxed primitive, a string, an {@link Instant}, bytes,
     * a reference, an enum constant, a data object or fault, an {@link io.vim25.ArrayOf} of these, or an
     * {@link io.vim25.UnknownValue}.
     */
    public abstract Object readAny();

    /**
     * A data object or fault.
     *
     * @param fresh a new instance of the declared type; it is filled, unless {@code xsi:type} names a subtype that the
     *     scope knows: then an instance of that one is
     */
    public abstract <T extends WireObject> T readObject(T fresh);

    /**
     * Takes note of an enum constant that was made from the text just read: if it is {@code UNRECOGNIZED}, the object
     * being read keeps the text.
     *
     * @return the same constant
     */
    public abstract <E extends WireEnum> E keepText(E constant);

    /** A reference to a managed object of a type that the package doesn't declare. */
    public abstract ManagedObjectReference<?> readReference();

    /** A reference to a managed object of a declared type. */
    public abstract <T extends ManagedObjectBase> ManagedObjectReference<T> readReference(ManagedObjectType<T> type);

    /** A reference, as its managed object. */
    public abstract <T extends ManagedObjectBase> T readManagedObject(ManagedObjectType<T> type);

    /** A reference to a task, as its handle. */
    public abstract <T extends @Nullable Object> Task<T> readTask(ValueType<T> result);

    /** Says that the reply lacks a result that the operation must have. */
    public abstract RuntimeException missingResult();
}
