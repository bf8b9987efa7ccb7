package io.vim25.internal.codec;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.ValueType;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one field from a value that another object of the same class has in it: what can change is copied. */
final class ValueReader extends FieldReader {
    private @Nullable Object value;

    /** Stands on a field with this value from now on. */
    void take(Object newValue) {
        this.value = newValue;
    }

    @Override
    public String readString() {
        // the text of an enum constant doesn't matter: the constant itself is the field's value
        return value() instanceof WireEnum ? "" : (String) value();
    }

    @Override
    public boolean readBoolean() {
        return (Boolean) value();
    }

    @Override
    public byte readByte() {
        return (Byte) value();
    }

    @Override
    public short readShort() {
        return (Short) value();
    }

    @Override
    public int readInt() {
        return (Integer) value();
    }

    @Override
    public long readLong() {
        return (Long) value();
    }

    @Override
    public float readFloat() {
        return (Float) value();
    }

    @Override
    public double readDouble() {
        return (Double) value();
    }

    @Override
    public Instant readDateTime() {
        return (Instant) value();
    }

    @Override
    public byte[] readBytes() {
        return ((byte[]) value()).clone();
    }

    @Override
    public Object readAny() {
        return FieldCopy.copy(value());
    }

    @Override
    public <T extends WireObject> T readObject(T fresh) {
        WireObject object = (WireObject) value();
        if (object.getClass() == fresh.getClass()) {
            return FieldCopy.into(fresh, object);
        }
        // the field held it, so it is a T, and so is its copy
        @SuppressWarnings("unchecked")
        T copy = (T) FieldCopy.copy(object);
        return copy;
    }

    @Override
    public <E extends WireEnum> E keepText(E constant) {
        // the field held it, so it is an E
        @SuppressWarnings("unchecked")
        E held = (E) value();
        return held;
    }

    @Override
    public ManagedObjectReference<?> readReference() {
        return (ManagedObjectReference<?>) value();
    }

    @Override
    public <T extends ManagedObjectBase> ManagedObjectReference<T> readReference(ManagedObjectType<T> type) {
        // the field held it, so it refers to a T
        @SuppressWarnings("unchecked")
        ManagedObjectReference<T> held = (ManagedObjectReference<T>) value();
        return held;
    }

    private Object value() {
        return Objects.requireNonNull(value);
    }

    @Override
    public boolean nextField() {
        throw unused();
    }

    @Override
    public String name() {
        throw unused();
    }

    @Override
    public void skip() {
        throw unused();
    }

    @Override
    public <T extends ManagedObjectBase> T readManagedObject(ManagedObjectType<T> type) {
        throw unused();
    }

    @Override
    public <T extends @Nullable Object> Task<T> readTask(ValueType<T> result) {
        throw unused();
    }

    @Override
    public RuntimeException missingResult() {
        throw unused();
    }

    private static IllegalStateException unused() {
        return new IllegalStateException("No field of a data object is read so");
    }
}
