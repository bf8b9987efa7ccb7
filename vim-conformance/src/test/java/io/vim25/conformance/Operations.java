package io.vim25.conformance;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.Task;
import io.vim25.Vim;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.spi.ValueType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;

/** Makes calls of any operation, with random arguments. */
final class Operations {
    private final WholeApi api;
    private final Vim vim;
    private final RandomValues random;

    Operations(WholeApi api, Vim vim, RandomValues random) {
        this.api = api;
        this.vim = vim;
        this.random = random;
    }

    /** The simple name of an operation's class. */
    static String className(WsdlOperation operation) {
        return Character.toUpperCase(operation.name().charAt(0))
                + operation.name().substring(1);
    }

    /** A call with random arguments. */
    Method<?, ?> call(WsdlOperation operation, Amount amount) {
        Constructor<?> constructor = api.classOf(className(operation)).getConstructors()[0];
        List<WsdlField> parameters = operation.parameters();
        Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            Object value = random.value(parameters.get(i), amount);
            arguments[i] = as(constructor.getGenericParameterTypes()[i], value);
        }
        try {
            return (Method<?, ?>) constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(operation.name(), e);
        }
    }

    /** Signatures take objects where data has references. */
    private Object as(Type type, Object value) {
        if (value instanceof List<?> list && type instanceof ParameterizedType listType) {
            Type element = listType.getActualTypeArguments()[0];
            return list.stream().map(one -> as(element, one)).toList();
        }
        Class<?> wanted = erased(type);
        if (value instanceof ManagedObjectReference<?> reference && wanted != ManagedObjectReference.class) {
            return wanted == Task.class ? task(reference) : wanted.cast(object(reference));
        }
        return value;
    }

    private ManagedObjectBase object(ManagedObjectReference<?> reference) {
        return api.scope().newManagedObject(reference.type(), vim, reference);
    }

    private Task<?> task(ManagedObjectReference<?> reference) {
        return Task.of(vim, reference, ValueType.ofAny(), api.scope());
    }

    private static Class<?> erased(Type type) {
        if (type instanceof WildcardType wildcard) {
            return erased(wildcard.getUpperBounds()[0]);
        }
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
