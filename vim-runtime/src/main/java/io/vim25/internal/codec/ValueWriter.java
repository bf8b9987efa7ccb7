package io.vim25.internal.codec;

import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link FieldWriter} for those to which all values are alike. */
abstract class ValueWriter implements FieldWriter {
    /** Takes a value of any kind but a list; numbers and booleans are boxed. */
    abstract void value(String name, Object value);

    /** Takes a value that nothing may show. */
    abstract void secretValue(String name, Object value);

    /** Takes a value of {@code xsd:anyType}, which may be a list. */
    abstract void anyValue(String name, Object value);

    /**
     * Takes a list, which may be empty.
     *
     * @param declared the elements' type, if they are data objects or faults; {@code AnyType} if they may be anything
     */
    abstract void values(String name, List<?> values, @Nullable String declared);

    /** Takes note of a field that has no value. */
    void unset(String name) {
        // only some care
    }

    @Override
    public void endOf(String type) {
        // only some care
    }

    @Override
    public final void field(String name, @Nullable String value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, boolean value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Boolean value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, byte value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Byte value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, short value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Short value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, int value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Integer value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, long value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Long value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, float value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Float value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, double value) {
        value(name, value);
    }

    @Override
    public final void field(String name, @Nullable Double value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, @Nullable Instant value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, byte @Nullable [] value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, @Nullable ManagedObjectReference<?> value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, @Nullable WireEnum value) {
        optional(name, value);
    }

    @Override
    public final void field(String name, @Nullable WireObject value, String declared) {
        optional(name, value);
    }

    @Override
    public final void secret(String name, @Nullable String value) {
        if (value == null) {
            unset(name);
        } else {
            secretValue(name, value);
        }
    }

    @Override
    public final void secret(String name, byte @Nullable [] value) {
        if (value == null) {
            unset(name);
        } else {
            secretValue(name, value);
        }
    }

    @Override
    public final void any(String name, @Nullable Object value) {
        if (value == null) {
            unset(name);
        } else {
            anyValue(name, value);
        }
    }

    @Override
    public final void list(String name, List<?> values) {
        values(name, values, null);
    }

    @Override
    public final void list(String name, List<? extends WireObject> values, String declared) {
        values(name, values, declared);
    }

    @Override
    public final void anyList(String name, List<?> values) {
        values(name, values, "AnyType");
    }

    private void optional(String name, @Nullable Object value) {
        if (value == null) {
            unset(name);
        } else {
            value(name, value);
        }
    }
}
