package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.spi.WireObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of one field by its name, as a property path such as {@code runtime.powerState} does step by step.
 */
public final class FieldFinder extends ValueWriter {
    private final String wanted;
    private boolean exists;
    private @Nullable Object found;

    private FieldFinder(String wanted) {
        this.wanted = wanted;
    }

    /** Looks for a field. */
    public static FieldFinder find(WireObject object, String name) {
        FieldFinder finder = new FieldFinder(name);
        object.writeFields(finder);
        return finder;
    }

    /** Whether the object has a field of that name, set or not. */
    public boolean exists() {
        return exists;
    }

    /**
     * The field's value: a string, boxed primitive, instant, bytes, reference, enum constant, data object or fault; a
     * list, which is an {@link ArrayOf} where its elements are data objects, faults or anything; null if the field is
     * unset or doesn't exist.
     */
    public @Nullable Object value() {
        return found;
    }

    @Override
    void unset(String name) {
        exists |= name.equals(wanted);
    }

    @Override
    void value(String name, Object value) {
        if (name.equals(wanted)) {
            exists = true;
            found = value;
        }
    }

    @Override
    void secretValue(String name, Object value) {
        value(name, value);
    }

    @Override
    void anyValue(String name, Object value) {
        value(name, value);
    }

    @Override
    void values(String name, List<?> values, @Nullable String declared) {
        if (name.equals(wanted)) {
            exists = true;
            // elements may be of several subtypes, so only the field says which array they are
            found = declared == null ? values : new ArrayOf<Object>(BuiltIns.arrayOf(declared), values);
        }
    }
}
