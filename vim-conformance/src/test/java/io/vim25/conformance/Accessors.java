package io.vim25.conformance;

import io.vim25.spi.WireObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets and gets the fields of generated classes as programs do, by the names that the WSDL has for them. */
final class Accessors {
    private record Key(Class<?> type, String field) {}

    private final Map<Key, Method> setters = new ConcurrentHashMap<>();
    private final Map<Key, Method> getters = new ConcurrentHashMap<>();

    void set(WireObject object, String field, Object value) {
        Method setter = setters.computeIfAbsent(new Key(object.getClass(), field), key -> find(key, 1, "set"));
        if (call(setter, object, value) != object) {
            throw new AssertionError(setter + " doesn't return its object");
        }
    }

    Object get(WireObject object, String field) {
        return call(
                getters.computeIfAbsent(new Key(object.getClass(), field), key -> find(key, 0, "get", "is")), object);
    }

    private static Object call(Method method, Object object, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** Names that {@code Object} and {@code Throwable} have already end in {@code Field}. */
    private static Method find(Key key, int parameters, String... prefixes) {
        String name = Character.toUpperCase(key.field().charAt(0)) + key.field().substring(1);
        for (String suffix : new String[] {"Field", ""}) {
            for (String prefix : prefixes) {
                for (Method method : key.type().getMethods()) {
                    if (method.getName().equals(prefix + name + suffix)
                            && method.getParameterCount() == parameters
                            && !method.isBridge()) {
                        return method;
                    }
                }
            }
        }
        throw new AssertionError(key.type() + " has no accessor " + prefixes[0] + name);
    }
}
