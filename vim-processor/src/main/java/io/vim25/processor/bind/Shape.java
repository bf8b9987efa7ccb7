package io.vim25.processor.bind;

import io.vim25.processor.model.XmlName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value is, in Java and on the wire.
 *
 * @param kind what sort of value
 * @param type the class of an enum, data object, fault or managed object; what a reference refers to, null if that isn't
 *     declared; null for all other kinds
 * @param wireName the name on the wire of an enum, data object or fault; null for all other kinds
 * @param element the elements of a list, or the result of a task; null for all other kinds
 */
public record Shape(
        Kind kind,
        @Nullable JavaName type,
        @Nullable String wireName,
        @Nullable Shape element) {
    /** A sort of value. */
    public enum Kind {
        STRING,
        BOOLEAN,
        BYTE,
        SHORT,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        DATE_TIME,
        BYTES,
        ANY,
        ENUM,
        DATA,
        FAULT,
        /** A reference that stays one. */
        REFERENCE,
        /** A reference that is given as its managed object. */
        OBJECT,
        /** A reference to a task that is given as its handle. */
        TASK,
        LIST,
        NOTHING;

        /** Whether Java has a primitive type for it. */
        public boolean isPrimitive() {
            return switch (this) {
                case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
                default -> false;
            };
        }
    }

    /** No value. */
    public static final Shape NOTHING = of(Kind.NOTHING);

    /** A value that needs no class. */
    public static Shape of(Kind kind) {
        return new Shape(kind, null, null, null);
    }

    /** A reference, or a managed object. */
    public static Shape of(Kind kind, @Nullable JavaName type) {
        return new Shape(kind, type, null, null);
    }

    /** A value of one of the API's types. */
    public static Shape of(Kind kind, JavaName type, XmlName wire) {
        return new Shape(kind, type, wire.wireName(), null);
    }

    /** A list of values. */
    public static Shape listOf(Shape element) {
        return new Shape(Kind.LIST, null, null, element);
    }

    /** A task with that result. */
    public static Shape taskOf(Shape result) {
        return new Shape(Kind.TASK, null, null, result);
    }

    /** The class, of a kind that has one. */
    public JavaName typeName() {
        return Objects.requireNonNull(type, "type");
    }

    /** The elements or the task's result, of a kind that has them. */
    public Shape elementShape() {
        return Objects.requireNonNull(element, "element");
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }
}
