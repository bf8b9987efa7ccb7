package io.vim25.simulator.internal.property;

import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Learns the names of a data object's fields, whether they are set or not. */
final class FieldNames implements FieldWriter {
    private final Set<String> names = new HashSet<>();

    private FieldNames() {}

    /** The names of all fields of an object. */
    static Set<String> of(WireObject object) {
        FieldNames fields = new FieldNames();
        object.writeFields(fields);
        return fields.names;
    }

    @Override
    public void field(String name, @Nullable String value) {
        names.add(name);
    }

    @Override
    public void field(String name, boolean value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Boolean value) {
        names.add(name);
    }

    @Override
    public void field(String name, byte value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Byte value) {
        names.add(name);
    }

    @Override
    public void field(String name, short value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Short value) {
        names.add(name);
    }

    @Override
    public void field(String name, int value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Integer value) {
        names.add(name);
    }

    @Override
    public void field(String name, long value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Long value) {
        names.add(name);
    }

    @Override
    public void field(String name, float value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Float value) {
        names.add(name);
    }

    @Override
    public void field(String name, double value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Double value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable Instant value) {
        names.add(name);
    }

    @Override
    public void field(String name, byte @Nullable [] value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable ManagedObjectReference<?> value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable WireEnum value) {
        names.add(name);
    }

    @Override
    public void field(String name, @Nullable WireObject value, String declared) {
        names.add(name);
    }

    @Override
    public void secret(String name, @Nullable String value) {
        names.add(name);
    }

    @Override
    public void secret(String name, byte @Nullable [] value) {
        names.add(name);
    }

    @Override
    public void any(String name, @Nullable Object value) {
        names.add(name);
    }

    @Override
    public void list(String name, List<?> values) {
        names.add(name);
    }

    @Override
    public void list(String name, List<? extends WireObject> values, String declared) {
        names.add(name);
    }

    @Override
    public void anyList(String name, List<?> values) {
        names.add(name);
    }

    @Override
    public void endOf(String type) {
        // a type has no name that could be asked for
    }
}
