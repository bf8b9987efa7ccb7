package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.ProtocolException;
import io.vim25.Task;
import io.vim25.UnknownValue;
import io.vim25.Vim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value that arrived as {@code xsd:anyType} must be: the type of a property, or of a task's result.
 *
 * @param <T> the Java type
 */
public abstract class ValueType<T extends @Nullable Object> {
    private ValueType() {}

    /** A string, boxed primitive, instant, bytes or data object. */
    public static <T> ValueType<T> of(Class<T> type) {
        return new Plain<>(type);
    }

    /** An enum. */
    public static <E extends Enum<E> & WireEnum> ValueType<E> ofEnum(E unrecognized) {
        return new Constant<>(unrecognized);
    }

    /** A reference to a managed object, given as that object. */
    public static <T extends ManagedObjectBase> ValueType<T> ofObject(ManagedObjectType<T> type) {
        return new Managed<>(type);
    }

    /** A reference to a managed object of a type that the package doesn't declare. */
    public static ValueType<ManagedObjectReference<?>> ofReference() {
        return new Reference();
    }

    /** A reference to a managed object of a declared type. */
    public static <T extends ManagedObjectBase> ValueType<ManagedObjectReference<T>> ofReference(
            ManagedObjectType<T> type) {
        return new TypedReference<>(type);
    }

    /** A list. */
    public static <E> ValueType<List<E>> ofList(ValueType<E> elements) {
        return new Listed<>(elements);
    }

    /** A task, whatever its result. */
    public static ValueType<Task<?>> ofTask() {
        return new AnyTask();
    }

    /** A task with that result. */
    public static <T extends @Nullable Object> ValueType<Task<T>> ofTask(ValueType<T> result) {
        return new OneTask<>(result);
    }

    /** Any value, as it came. */
    public static ValueType<Object> ofAny() {
        return new Plain<>(Object.class);
    }

    /** No value, as the result of a task that has none. */
    public static ValueType<Void> nothing() {
        return new Nothing();
    }

    /**
     * The value as this type.
     *
     * @param what what is read, for the message of an exception
     * @throws ProtocolException if the value isn't of this type
     */
    public abstract T convert(Object value, Vim vim, String what);

    /** Whether this is the type of lists, which are empty rather than unset. */
    public boolean isList() {
        return false;
    }

    private static ProtocolException mismatch(String what, String expected, Object found) {
        String name = found instanceof UnknownValue unknown
                ? unknown.type()
                : found.getClass().getSimpleName();
        return new ProtocolException(what + " is declared as " + expected + ", but the server sent " + name);
    }

    private static final class Plain<T> extends ValueType<T> {
        private final Class<T> type;

        Plain(Class<T> type) {
            this.type = type;
        }

        @Override
        public T convert(Object value, Vim vim, String what) {
            if (!type.isInstance(value)) {
                throw mismatch(what, type.getSimpleName(), value);
            }
            return type.cast(value);
        }
    }

    private static final class Constant<E extends Enum<E> & WireEnum> extends ValueType<E> {
        private final E unrecognized;

        Constant(E unrecognized) {
            this.unrecognized = unrecognized;
        }

        @Override
        public E convert(Object value, Vim vim, String what) {
            if (unrecognized.getDeclaringClass().isInstance(value)) {
                return unrecognized.getDeclaringClass().cast(value);
            }
            if (value instanceof UnknownValue unknown && unknown.type().equals(unrecognized.wireType())) {
                return unrecognized;
            }
            throw mismatch(what, unrecognized.wireType(), value);
        }
    }

    private static final class Managed<T extends ManagedObjectBase> extends ValueType<T> {
        private final ManagedObjectType<T> type;

        Managed(ManagedObjectType<T> type) {
            this.type = type;
        }

        @Override
        public T convert(Object value, Vim vim, String what) {
            if (value instanceof ManagedObjectReference<?> reference) {
                return vim.get(type, reference);
            }
            throw mismatch(what, type.wireType(), value);
        }
    }

    private static final class Reference extends ValueType<ManagedObjectReference<?>> {
        @Override
        public ManagedObjectReference<?> convert(Object value, Vim vim, String what) {
            if (value instanceof ManagedObjectReference<?> reference) {
                return reference;
            }
            throw mismatch(what, "ManagedObjectReference", value);
        }
    }

    private static final class TypedReference<T extends ManagedObjectBase>
            extends ValueType<ManagedObjectReference<T>> {
        private final ManagedObjectType<T> type;

        TypedReference(ManagedObjectType<T> type) {
            this.type = type;
        }

        @Override
        public ManagedObjectReference<T> convert(Object value, Vim vim, String what) {
            if (value instanceof ManagedObjectReference<?> reference) {
                return type.reference(reference.type(), reference.value());
            }
            throw mismatch(what, "ManagedObjectReference", value);
        }
    }

    private static Task<Object> task(Object value, Vim vim, String what) {
        return new OneTask<>(ofAny()).convert(value, vim, what);
    }

    private static final class AnyTask extends ValueType<Task<?>> {
        @Override
        public Task<?> convert(Object value, Vim vim, String what) {
            return task(value, vim, what);
        }
    }

    private static final class OneTask<T extends @Nullable Object> extends ValueType<Task<T>> {
        private final ValueType<T> result;

        OneTask(ValueType<T> result) {
            this.result = result;
        }

        @Override
        public Task<T> convert(Object value, Vim vim, String what) {
            if (value instanceof ManagedObjectReference<?> reference && reference.scope() != null) {
                return Task.of(vim, reference, result, reference.scope());
            }
            throw mismatch(what, "Task", value);
        }
    }

    private static final class Listed<E> extends ValueType<List<E>> {
        private final ValueType<E> elements;

        Listed(ValueType<E> elements) {
            this.elements = elements;
        }

        @Override
        public List<E> convert(Object value, Vim vim, String what) {
            if (!(value instanceof List<?> list)) {
                throw mismatch(what, "a list", value);
            }
            List<E> converted = new ArrayList<>(list.size());
            for (Object element : list) {
                converted.add(elements.convert(element, vim, what));
            }
            return converted;
        }

        @Override
        public boolean isList() {
            return true;
        }
    }

    private static final class Nothing extends ValueType<Void> {
        @Override
        @SuppressWarnings("NullAway")
        public Void convert(Object value, Vim vim, String what) {
            return null;
        }
    }
}
