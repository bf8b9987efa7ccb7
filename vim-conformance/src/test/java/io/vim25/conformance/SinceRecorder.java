package io.vim25.conformance;

import io.vim25.spi.FieldWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A writer that notes for each field, set or not, with which version it came. */
final class SinceRecorder implements InvocationHandler {
    private final Map<String, String> versions;
    private final String since;

    private SinceRecorder(Map<String, String> versions, String since) {
        this.versions = versions;
        this.since = since;
    }

    /** The versions of the fields that are written, by their names; empty ones of those that are as old as their type. */
    static Map<String, String> of(Consumer<FieldWriter> fields) {
        Map<String, String> versions = new TreeMap<>();
        fields.accept(writer(versions, ""));
        return versions;
    }

    private static FieldWriter writer(Map<String, String> versions, String since) {
        return (FieldWriter) Proxy.newProxyInstance(
                FieldWriter.class.getClassLoader(),
                new Class<?>[] {FieldWriter.class},
                new SinceRecorder(versions, since));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
        String text = (String) arguments[0];
        switch (method.getName()) {
            case "since" -> {
                return writer(versions, text);
            }
            case "endOf" -> {
                // no field
            }
            default -> versions.put(text, since);
        }
        return null;
    }
}
